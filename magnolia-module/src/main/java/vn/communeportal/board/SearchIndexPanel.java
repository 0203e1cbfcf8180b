package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.UI;
import java.util.Locale;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.search.feed.IndexStatus;
import vn.communeportal.search.feed.IndexStatus.Work;

/** What this node's search index has and does, and the button that makes it anew. */
final class SearchIndexPanel extends CssLayout {

    private static final long serialVersionUID = 1L;
    private static final int LOOK_EVERY_MILLIS = 1_000;
    private static final int NEVER = -1;
    private static final double MEGABYTE = 1024 * 1024;

    private final transient BoardContext context;

    /** How often the page asks anyway, in whatever host it is. */
    private int usual = NEVER;

    private final Label facts = Html.text("", "cp-note", "cp-index-facts");
    private final Label work = Html.text("", "cp-index-work");

    SearchIndexPanel(BoardContext context) {
        this.context = context;
        addStyleName("cp-index");
        addComponents(
                Html.text(context.text("board.index.about"), "cp-help"),
                facts,
                work,
                Box.of(
                        "cp-window-buttons",
                        Buttons.secondary(context.text("board.index.rebuild"), this::rebuild)));
        show();
    }

    @Override
    public void attach() {
        super.attach();
        UI ui = getUI();
        usual = ui.getPollInterval();
        var looking = ui.addPollListener(poll -> show());
        addDetachListener(
                detached -> {
                    looking.remove();
                    ui.setPollInterval(usual);
                });
        show();
    }

    private void rebuild() {
        context.services().search().rebuild();
        work.setValue(Html.escape(context.text("board.index.asked")));
        look(true);
    }

    private void show() {
        IndexStatus status = context.services().search().status();
        facts.setValue(
                Html.escape(
                        context.text(
                                "board.index.facts",
                                status.items(),
                                status.bytes() / MEGABYTE,
                                status.changedAt()
                                        .map(context.words()::time)
                                        .orElseGet(() -> context.text("board.index.never")))));
        String its = status.work().name().toLowerCase(Locale.ROOT);
        String text = context.text("board.index.work." + its, status.done());
        work.setValue(
                Html.escape(
                        status.percent().isPresent()
                                ? text
                                        + " "
                                        + context.text(
                                                "board.index.percent", status.percent().getAsInt())
                                : text));
        look(status.work() != Work.FOLLOWING && status.work() != Work.ABSENT);
    }

    /** While something goes on, the page asks again by itself. */
    private void look(boolean often) {
        if (getUI() != null) {
            getUI().setPollInterval(often && usual == NEVER ? LOOK_EVERY_MILLIS : usual);
        }
    }
}
