package vn.communeportal.board;

import static java.util.stream.Collectors.toList;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.UI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Commune;
import vn.communeportal.insight.SectionCheck;

/** All communes of the province with their state; a new one is made from here. */
final class CommunesView extends BoardView {

    private final BoardContext context;

    CommunesView(BoardContext context) {
        super(context.text("board.communes.title"), "cp-communes");
        this.context = context;
        addComponent(
                Box.of(
                        "cp-view-head",
                        Html.heading(title()),
                        Buttons.primary(context.text("board.communes.add"), this::add),
                        Buttons.secondary(
                                context.text("board.communes.province"),
                                () -> UI.getCurrent().addWindow(new ProvinceWindow(context)))));
        List<Commune> communes = context.services().administration().records().all(context.login());
        if (communes.isEmpty()) {
            addComponent(Html.text(context.text("board.communes.none"), "cp-empty"));
        }
        Map<Commune, List<SectionCheck>> checks =
                context.services()
                        .administration()
                        .completeness()
                        .ofAll(communes.stream().filter(Commune::isOpen).collect(toList()));
        CssLayout cards = Box.of("cp-cards");
        communes.forEach(
                commune -> cards.addComponent(card(commune, missing(checks.get(commune)))));
        addComponent(cards);
    }

    private void add() {
        UI.getCurrent()
                .addWindow(
                        new NewCommuneWindow(
                                context,
                                id ->
                                        context.navigation()
                                                .leaveFor(
                                                        BoardPlace.of(
                                                                id, BoardPlace.View.SETTINGS))));
    }

    private Component card(Commune commune, String missing) {
        CssLayout foot = Box.of("cp-card-foot");
        Stream.of(commune.id(), commune.setting(Commune.DOMAIN), missing)
                .filter(note -> !note.isEmpty())
                .forEach(note -> foot.addComponent(Html.text(note, "cp-note")));
        CssLayout card =
                Box.of(
                        "cp-card",
                        Html.text(
                                commune.setting("fullName").isEmpty()
                                        ? commune.name()
                                        : commune.setting("fullName"),
                                "cp-member-name"),
                        Html.text(status(commune), "cp-badge"),
                        foot,
                        Buttons.quiet(
                                context.text("board.communes.open"),
                                () ->
                                        context.navigation()
                                                .go(
                                                        BoardPlace.of(
                                                                commune.id(),
                                                                BoardPlace.View.SETTINGS))));
        card.addStyleName("cp-commune-" + commune.id());
        if (!commune.isOpen()) {
            card.addStyleName("cp-past");
        }
        return card;
    }

    private String status(Commune commune) {
        return context.text(
                "commune.status." + commune.status().name(), commune.successor().orElse(""));
    }

    /**
     * @param checks of an open commune; null for others
     */
    private String missing(List<SectionCheck> checks) {
        return checks == null
                ? ""
                : context.text(
                        "board.communes.missing",
                        checks.stream().filter(SectionCheck::isOpen).count());
    }
}
