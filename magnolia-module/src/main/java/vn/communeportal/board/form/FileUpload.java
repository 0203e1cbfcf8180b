package vn.communeportal.board.form;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.Upload;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import vn.communeportal.board.media.TemporaryFile;
import vn.communeportal.board.media.Uploads;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Words;
import vn.communeportal.content.FileContent;

/** A button that takes a file from the person's device, on phones from the camera too. */
public final class FileUpload extends CssLayout {

    private final Words words;
    private final Consumer<FileContent> taken;
    private final Upload upload;
    private final Label message = Html.text("", "cp-upload-message");
    private TemporaryFile file;
    private boolean tooLarge;

    /**
     * @param taken is given each file that arrived whole
     */
    public FileUpload(Words words, String caption, boolean picture, Consumer<FileContent> taken) {
        this.words = words;
        this.taken = taken;
        addStyleName("cp-upload");
        upload = new Upload(null, this::receive);
        upload.setImmediateMode(true);
        upload.setButtonCaption(caption);
        upload.setButtonStyleName("v-button cp-button cp-secondary");
        if (picture) {
            upload.setAcceptMimeTypes("image/*");
        }
        upload.addStartedListener(event -> begin(event.getFilename(), event.getContentLength()));
        upload.addProgressListener(this::progress);
        upload.addFailedListener(event -> fail());
        upload.addSucceededListener(event -> finish(event.getFilename(), event.getMIMEType()));
        message.setVisible(false);
        addComponents(upload, message);
    }

    private OutputStream receive(String fileName, String mediaType) {
        try {
            file = TemporaryFile.create();
            return file.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(String fileName, long length) {
        tooLarge = length > FileContent.LARGEST;
        if (tooLarge) {
            upload.interruptUpload();
        } else {
            say("board.upload.running", fileName);
        }
    }

    /** A device need not say truly how much it sends. */
    private void progress(long read, long length) {
        if (read > FileContent.LARGEST) {
            tooLarge = true;
            upload.interruptUpload();
        }
    }

    private void fail() {
        if (tooLarge) {
            complain("board.upload.tooLarge", FileContent.LARGEST / (1024 * 1024));
        } else {
            complain("board.upload.failed");
        }
        file = null;
    }

    private void finish(String fileName, String mediaType) {
        if (fileName.isEmpty()) {
            message.setVisible(false);
            return;
        }
        try {
            FileContent arrived = Uploads.file(file, fileName, mediaType);
            message.setVisible(false);
            message.removeStyleName("cp-problem");
            taken.accept(arrived);
        } catch (IOException e) {
            complain("board.upload.notAPicture", fileName);
        } finally {
            file = null;
        }
    }

    private void say(String key, Object... arguments) {
        message.removeStyleName("cp-problem");
        message.setValue(words.text(key, arguments));
        message.setVisible(true);
    }

    private void complain(String key, Object... arguments) {
        say(key, arguments);
        message.addStyleName("cp-problem");
    }
}
