package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.administration.CommuneChange;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Html;

/** Who changed what in a commune's record, in the words of its form. */
final class ChangeHistory extends CssLayout {

    private final BoardContext context;

    ChangeHistory(BoardContext context, List<CommuneChange> changes) {
        this.context = context;
        addStyleName("cp-history");
        for (CommuneChange change : changes) {
            addComponent(
                    Box.of(
                            "cp-history-entry",
                            Html.text(context.words().time(change.time()), "cp-history-time"),
                            Html.text(
                                    context.nameOf(change.login())
                                            + " · "
                                            + context.text("commune.change." + change.kind()),
                                    "cp-history-what"),
                            Html.text(
                                    change.values().stream()
                                            .map(this::sentence)
                                            .collect(Collectors.joining("\n")),
                                    "cp-history-change")));
        }
    }

    private String sentence(CommuneChange.Value value) {
        return caption(value.name()) + ": “" + value.before() + "” → “" + value.after() + "”";
    }

    /** Sections are known by their codes. */
    private String caption(String name) {
        return Refusals.CAPTIONED.contains(name) ? context.text("commune." + name) : name;
    }
}
