package vn.communeportal.board.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.server.StreamResource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.FileContent;

class ThumbnailTest {

    @Test
    void whatIsNoPictureAfterAllHasNone() {
        byte[] bytes = "No picture".getBytes(StandardCharsets.US_ASCII);
        FileContent file =
                FileContent.fresh(
                        "anh.png",
                        "image/png",
                        bytes.length,
                        () -> new ByteArrayInputStream(bytes));
        StreamResource small = Thumbnail.of(file, new StoredFiles(null, "articles"));
        assertThat(small.getStreamSource().getStream()).isNull();
    }
}
