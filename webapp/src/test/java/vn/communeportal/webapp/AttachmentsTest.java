package vn.communeportal.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
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
}
