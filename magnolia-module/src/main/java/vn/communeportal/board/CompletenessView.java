package vn.communeportal.board;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.communeportal.administration.SectionRules;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Kind;
import vn.communeportal.content.Section;
import vn.communeportal.insight.SectionCheck;

/** What the law requires of the commune's portal, and what of it citizens find. */
final class CompletenessView extends BoardView {

    private final BoardContext context;

    CompletenessView(BoardContext context) {
        super(context.text("board.completeness.title"), "cp-completeness");
        this.context = context;
        List<SectionCheck> checks =
                context.services().administration().completeness().of(context.commune());
        addComponents(
                Box.of("cp-view-head", Html.heading(title())),
                Html.text(SectionCounts.text(context, checks), "cp-count"),
                Html.text(context.text("board.completeness.help"), "cp-help"));
        CssLayout rows = Box.of("cp-cards");
        checks.stream().filter(SectionCheck::isOpen).map(this::row).forEach(rows::addComponent);
        checks.stream().filter(check -> !check.isOpen()).map(this::row).forEach(rows::addComponent);
        addComponents(rows, new MissedSearchesPanel(context));
    }

    private Component row(SectionCheck check) {
        CssLayout foot = Box.of("cp-card-foot");
        foot.addComponent(
                Html.text(
                        check.newest()
                                .map(day -> context.text("board.completeness.newest", day(day)))
                                .orElseGet(() -> context.text("board.completeness.nothing")),
                        "cp-note"));
        check.law()
                .maximumAge()
                .ifPresent(
                        age ->
                                foot.addComponent(
                                        Html.text(
                                                context.text(
                                                        "board.completeness.age",
                                                        words(age.amount(), age.unit().name()),
                                                        check.law().atLeast()),
                                                "cp-note")));
        foot.addComponent(
                Html.text(
                        check.responsible().isEmpty()
                                ? context.text("board.completeness.nobody")
                                : context.text(
                                        "board.completeness.responsible",
                                        context.nameOf(check.responsible())),
                        "cp-note"));
        foot.addComponent(
                Html.text(
                        context.text("board.completeness.source", SectionRules.source(check.law())),
                        "cp-note"));
        CssLayout card =
                Box.of(
                        "cp-card",
                        Html.text(
                                check.law().code()
                                        + " · "
                                        + check.law().name(context.words().locale()),
                                "cp-member-name"),
                        Html.text(
                                context.text(check.status().labelKey()),
                                "cp-badge",
                                "cp-check-" + check.status().name().toLowerCase(Locale.ROOT)),
                        foot);
        card.addStyleName("cp-law-" + check.law().code());
        if (check.isOpen()) {
            mend(check).ifPresent(card::addComponent);
        }
        return card;
    }

    private String day(LocalDate day) {
        return context.words().day(day);
    }

    private String words(int amount, String unit) {
        return context.text("completeness.span." + unit, amount);
    }

    /** The way to where it is put right, if the person can. */
    private Optional<Component> mend(SectionCheck check) {
        if (check.section().isEmpty()) {
            return context.services()
                            .administration()
                            .isOpenTo(context.login(), context.commune().id())
                    ? Optional.of(
                            Buttons.secondary(
                                    context.text("board.completeness.settings"),
                                    () ->
                                            context.navigation()
                                                    .go(
                                                            BoardPlace.of(
                                                                    context.commune().id(),
                                                                    BoardPlace.View.SETTINGS))))
                    : Optional.empty();
        }
        return context.actor().mayCreate()
                ? Optional.of(
                        Buttons.secondary(
                                context.text("board.completeness.write"),
                                () -> context.navigation().go(place(check))))
                : Optional.empty();
    }

    private BoardPlace place(SectionCheck check) {
        Section section = check.section().orElseThrow(IllegalStateException::new);
        ContentType type =
                check.law()
                        .contentType()
                        .flatMap(CompletenessView::type)
                        .or(() -> type(section.contentType()))
                        .filter(context.writtenTypes()::contains)
                        .orElse(context.writtenTypes().get(0));
        Kind kind = check.law().kind().flatMap(type::kind).orElse(type.kinds().get(0));
        return BoardPlace.newItemIn(context.commune().id(), type, kind, section.code());
    }

    private static Optional<ContentType> type(String name) {
        return ContentTypes.shipped().all().stream()
                .filter(type -> type.name().equals(name))
                .findFirst();
    }
}
