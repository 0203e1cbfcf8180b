package vn.communeportal.board;

import com.vaadin.server.BrowserWindowOpener;
import com.vaadin.server.StreamResource;
import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.UI;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import java.util.function.Consumer;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.ReviewSheet;
import vn.communeportal.editorial.State;
import vn.communeportal.editorial.Transition;
import vn.communeportal.officeform.OutputFormat;

/**
 * How an item that waits for its head can be decided beside the app: the review sheet to print, the
 * decision that came back on paper, the one-time link.
 */
final class ReviewPanel extends CssLayout {

    private final BoardContext context;
    private final Consumer<CaseFile> changed;

    /**
     * @param changed is told of the item after a decision was recorded
     */
    ReviewPanel(BoardContext context, Consumer<CaseFile> changed) {
        this.context = context;
        this.changed = changed;
        addStyleName("cp-review-ways");
    }

    void show(CaseFile file) {
        removeAllComponents();
        boolean waits = file.subject().state() == State.IN_REVIEW && context.actor().isEditing();
        setVisible(waits);
        if (!waits) {
            return;
        }
        addComponents(
                sheet(file),
                styled(
                        Downloads.file(
                                context.text("board.sheet.pdf"),
                                "phieu-trinh-" + ReviewSheet.codeOf(file) + ".pdf",
                                OutputFormat.PDF.mediaType(),
                                () -> write(file, OutputFormat.PDF)),
                        "cp-do-sheet-pdf"));
        if (context.services().correspondence().paper().mayRecord(context.login(), file)) {
            addComponent(
                    styled(
                            Buttons.secondary(
                                    context.text("board.paper.record"),
                                    () ->
                                            UI.getCurrent()
                                                    .addWindow(
                                                            new PaperDecisionWindow(
                                                                    context, file, changed))),
                            "cp-do-paper"));
        }
        if (context.services().correspondence().links().isPossible()
                && context.services()
                        .desk()
                        .offered(context.login(), file)
                        .contains(Transition.SEND_REVIEW_LINK)) {
            addComponent(
                    styled(
                            Buttons.secondary(
                                    context.text("transition.sendReviewLink"),
                                    () ->
                                            UI.getCurrent()
                                                    .addWindow(
                                                            new ReviewLinkWindow(
                                                                    context, file, changed))),
                            "cp-do-link"));
        }
    }

    private Button sheet(CaseFile file) {
        StreamResource resource =
                new StreamResource(
                        () -> new ByteArrayInputStream(write(file, OutputFormat.HTML)),
                        UUID.randomUUID() + ".html");
        resource.setMIMEType(OutputFormat.HTML.mediaType());
        resource.setCacheTime(0);
        Button button = Buttons.secondary(context.text("board.sheet.print"), () -> {});
        new BrowserWindowOpener(resource).extend(button);
        return styled(button, "cp-do-sheet");
    }

    private byte[] write(CaseFile file, OutputFormat format) {
        return format.write(new SheetDocument(context, file).document());
    }

    private static Button styled(Button button, String style) {
        button.addStyleName(style);
        return button;
    }
}
