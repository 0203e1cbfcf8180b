package vn.communeportal.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import vn.communeportal.attachment.AttachmentReader;
import vn.communeportal.attachment.AttachmentText;
import vn.communeportal.attachment.OfficeFiles;

/**
 * Attachments are read with the libraries that the webapp brings, which are others than Magnolia's.
 */
class AttachmentsTest {

    private final AttachmentReader reader = new AttachmentReader();

    @Test
    void ofToday() {
        byte[] word = OfficeFiles.word(OfficeFiles.paragraph("Kế hoạch số 12")).bytes();

        AttachmentText text = reader.read(() -> new ByteArrayInputStream(word));

        assertThat(text.isComplete()).isTrue();
        assertThat(text.text()).isEqualTo("Kế hoạch số 12");
    }

    @Test
    void ofBefore2007() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/attachments/bao-cao-1997.doc")) {
            byte[] bytes = file.readAllBytes();

            AttachmentText text = reader.read(() -> new ByteArrayInputStream(bytes));

            assertThat(text.isComplete()).isTrue();
            assertThat(text.mediaType()).isEqualTo("application/msword");
            assertThat(text.text()).contains("BÁO CÁO").contains("xã Hoà Phong\t1.250");
        }
    }
}
