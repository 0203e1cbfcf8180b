package vn.communeportal.board;

import com.vaadin.server.FileDownloader;
import com.vaadin.server.StreamResource;
import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.engagement.form.FormField;
import vn.communeportal.engagement.form.FormFieldType;
import vn.communeportal.engagement.matter.Matter;
import vn.communeportal.engagement.matter.StoredFile;

/** What a citizen typed, field by field, and the answer to it. */
final class MatterFields {

    private final BoardContext context;
    private final Matter matter;

    MatterFields(BoardContext context, Matter matter) {
        this.context = context;
        this.matter = matter;
    }

    CssLayout said() {
        CssLayout said = Box.of("cp-matter-fields");
        matter.about()
                .flatMap(about -> ItemCard.find(context, about.item()))
                .ifPresent(file -> said.addComponent(about(file)));
        for (FormField field : matter.form().fields()) {
            String value = matter.field(field.name());
            if (!value.isEmpty()) {
                said.addComponent(
                        Box.of(
                                "cp-matter-field",
                                Html.text(context.text(field.labelKey()), "cp-matter-label"),
                                Html.text(shown(field, value), "cp-matter-value")));
            }
        }
        files(said, "engagement.matter.files", matter.files());
        return said;
    }

    private String shown(FormField field, String value) {
        if (field.type() == FormFieldType.CHOICE) {
            return context.text(field.optionKey(value));
        }
        return field.type() == FormFieldType.FLAG ? context.text("engagement.matter.named") : value;
    }

    /** The way to what it is about: whoever corrects an error begins there. */
    private CssLayout about(CaseFile file) {
        return Box.of(
                "cp-matter-field",
                Html.text(context.text("engagement.matter.about"), "cp-matter-label"),
                Buttons.quiet(
                        ItemCard.titleOf(context, file.item()),
                        () ->
                                context.navigation()
                                        .go(
                                                BoardPlace.item(
                                                        context.commune().id(),
                                                        file.item().type(),
                                                        file.item().id()))));
    }

    /** What is answered, or is to be once a head agrees; nothing as long as nobody wrote it. */
    CssLayout answer() {
        CssLayout all = Box.of("cp-matter-answer-part");
        boolean done = !matter.answer().isEmpty();
        if (done || !matter.draft().isEmpty()) {
            all.addComponent(
                    Html.subheading(
                            context.text(
                                    done
                                            ? "engagement.matter.answer"
                                            : "engagement.matter.draft")));
            matter.ground()
                    .ifPresent(
                            ground ->
                                    all.addComponent(
                                            Html.text(context.text(ground.labelKey()), "cp-note")));
            all.addComponent(Html.text(done ? matter.answer() : matter.draft(), "cp-matter-value"));
            CssLayout files = Box.of("cp-matter-fields");
            files(files, "engagement.matter.step.files", matter.answerFiles());
            all.addComponent(files);
        }
        return all;
    }

    private void files(CssLayout into, String key, List<StoredFile> files) {
        if (files.isEmpty()) {
            return;
        }
        CssLayout row = Box.of("cp-window-buttons");
        for (StoredFile file : files) {
            Button button =
                    Buttons.secondary(
                            file.name() + " (" + context.words().size(file.size()) + ")", () -> {});
            StreamResource resource =
                    new StreamResource(
                            () -> {
                                try {
                                    return context.services()
                                            .citizens()
                                            .matters()
                                            .file(context.login(), matter, file.id())
                                            .orElseThrow()
                                            .open();
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            },
                            file.name());
            // Never shown in the app's own window: what citizens send may be anything.
            resource.setMIMEType("application/octet-stream");
            resource.setCacheTime(0);
            new FileDownloader(resource).extend(button);
            row.addComponent(button);
        }
        into.addComponent(
                Box.of("cp-matter-field", Html.text(context.text(key), "cp-matter-label"), row));
    }
}
