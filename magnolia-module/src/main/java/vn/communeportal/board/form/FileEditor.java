package vn.communeportal.board.form;

import com.vaadin.server.FileDownloader;
import com.vaadin.server.StreamResource;
import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Image;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.communeportal.board.media.Thumbnail;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Content;
import vn.communeportal.content.Field;
import vn.communeportal.content.FileContent;

/** A field that holds a file: shown, opened, replaced, taken away. */
final class FileEditor extends FieldEditor {

    private final CssLayout shown = Box.of("cp-file");
    private final FileUpload upload;
    private FileContent file;
    private boolean editable = true;

    FileEditor(FormContext form, Field field, boolean picture) {
        super(form, field);
        upload =
                new FileUpload(
                        form.words(),
                        form.words().text(picture ? "board.file.picture" : "board.file.choose"),
                        picture,
                        this::replace);
        shown.setCaption(form.label(field));
        arrange(Box.of("cp-file-editor", shown, upload));
    }

    private void replace(FileContent other) {
        file = other;
        form().changed();
        draw();
    }

    @Override
    Object value() {
        return file;
    }

    @Override
    void show(Content content) {
        file = content.file(field().name()).orElse(null);
        draw();
    }

    @Override
    void setEditable(boolean may) {
        editable = may;
        upload.setVisible(may);
        draw();
    }

    @Override
    void focusInput() {
        // A browser lets nobody else press the button of an upload.
    }

    private void draw() {
        shown.removeAllComponents();
        if (file == null) {
            return;
        }
        if (file.isImage()) {
            Image image = new Image(null, Thumbnail.of(file, form().files()));
            image.setAlternateText(file.fileName());
            image.addStyleName("cp-thumbnail");
            shown.addComponent(image);
        }
        shown.addComponent(opener());
        shown.addComponent(Html.text(form().words().size(file.size()), "cp-file-size"));
        if (editable && !field().isRequired()) {
            shown.addComponent(
                    Buttons.quiet(form().words().text("board.form.remove"), () -> replace(null)));
        }
    }

    private Button opener() {
        FileContent opened = file;
        Button name = Buttons.quiet(opened.fileName(), () -> {});
        name.addStyleName("cp-file-name");
        StreamResource resource =
                new StreamResource(
                        () -> {
                            try {
                                return form().files().open(opened);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        },
                        opened.fileName());
        resource.setMIMEType(opened.mediaType());
        new FileDownloader(resource).extend(name);
        return name;
    }
}
