package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import java.time.LocalDate;
import java.util.List;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Html;
import vn.communeportal.engagement.matter.MatterEntry;
import vn.communeportal.engagement.matter.MatterStep;

/** What was done with a matter, the newest first. */
final class MatterTimeline {

    private final BoardContext context;

    MatterTimeline(BoardContext context) {
        this.context = context;
    }

    /**
     * @param entries the oldest first
     */
    CssLayout of(List<MatterEntry> entries) {
        CssLayout history = Box.of("cp-history");
        for (int i = entries.size() - 1; i >= 0; i--) {
            history.addComponent(line(entries.get(i)));
        }
        return history;
    }

    private CssLayout line(MatterEntry entry) {
        String who =
                entry.login().isEmpty()
                        ? context.text("engagement.matter.received")
                        : context.nameOf(entry.login());
        String what = entry.step().map(step -> context.text(step.labelKey())).orElse("");
        String detail = detail(entry);
        CssLayout line =
                Box.of(
                        "cp-history-entry",
                        Html.text(context.words().time(entry.time()), "cp-history-time"),
                        Html.markup(
                                "<b>"
                                        + Html.escape(who)
                                        + "</b> "
                                        + Html.escape(what)
                                        + (detail.isEmpty() ? "" : ": " + Html.escape(detail)),
                                "cp-history-what"));
        if (!entry.text().isEmpty()) {
            line.addComponent(Html.text(entry.text(), "cp-quote"));
        }
        return line;
    }

    private String detail(MatterEntry entry) {
        MatterStep step = entry.step().orElse(null);
        if (step == MatterStep.ASSIGN) {
            return context.nameOf(entry.detail());
        }
        if (step == MatterStep.REFUSE) {
            return context.text("engagement.ground." + entry.detail());
        }
        if (step == MatterStep.TELL_PROGRESS || step == MatterStep.EXTEND) {
            return context.words().day(LocalDate.parse(entry.detail()));
        }
        return step == MatterStep.FORWARD ? entry.detail() : "";
    }
}
