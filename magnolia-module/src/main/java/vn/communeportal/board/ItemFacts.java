package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Html;
import vn.communeportal.editorial.Case;
import vn.communeportal.editorial.CaseFile;

/** Where an item stands, beside its form. */
final class ItemFacts extends CssLayout {

    private final BoardContext context;

    ItemFacts(BoardContext context) {
        this.context = context;
        addStyleName("cp-facts");
    }

    void show(CaseFile file) {
        removeAllComponents();
        Case subject = file.subject();
        fact("board.fact.author", context.nameOf(subject.author()));
        subject.assignee().ifPresent(login -> fact("board.fact.assignee", context.nameOf(login)));
        fact("board.fact.stateSince", context.words().time(subject.stateSince()));
        file.item()
                .publishedAt()
                .ifPresent(time -> fact("board.fact.publishedAt", context.words().time(time)));
        if (subject.isLive()) {
            fact(
                    "board.fact.live",
                    context.text(
                            subject.isPublicationPending()
                                    ? "board.fact.pending"
                                    : "board.fact.onPortal"));
        }
        if (subject.isExceptionOpen()) {
            fact(
                    "board.fact.exception",
                    context.nameOf(subject.exceptionBy().orElse(""))
                            + ": "
                            + subject.exceptionReason());
        }
    }

    private void fact(String labelKey, String value) {
        addComponent(
                Box.of(
                        "cp-fact",
                        Html.text(context.text(labelKey), "cp-fact-label"),
                        Html.text(value, "cp-fact-value")));
    }
}
