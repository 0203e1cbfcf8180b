package vn.communeportal.board;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.TextField;
import java.util.Locale;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.insight.figures.Period;
import vn.communeportal.insight.score.ScoreDesk;
import vn.communeportal.insight.score.ScoreEntry;
import vn.communeportal.insight.score.ScoreLine;
import vn.communeportal.insight.score.ScoreSheet;

/** The commune's points of a hundred: what the portal measured, and what its board enters. */
final class ScoresView extends BoardView {

    private final BoardContext context;
    private final ScoreDesk desk;
    private final CssLayout result = Box.of("cp-scores-result");

    ScoresView(BoardContext context) {
        super(context.text("score.title"), "cp-scores");
        this.context = context;
        desk = context.services().figures().scores();
        PeriodFields period = new PeriodFields(context, this::show);
        addComponents(
                Box.of("cp-view-head", Html.heading(title())),
                Html.text(context.text("score.help"), "cp-help"),
                period,
                result);
        period.choose();
    }

    private void show(Period period) {
        result.removeAllComponents();
        desk.sheet(context.login(), context.commune(), period)
                .ifPresent(sheet -> show(period, sheet));
    }

    private void show(Period period, ScoreSheet sheet) {
        Locale locale = context.words().locale();
        result.addComponents(
                Html.text(
                        context.text(
                                "score.sum",
                                ScoreLine.shown(sheet.points()),
                                ScoreLine.shown(sheet.maximum()),
                                sheet.band(locale)),
                        "cp-count",
                        "cp-scores-sum"),
                Html.text(
                        context.text(
                                "score.set",
                                sheet.criteria().source(),
                                context.words().day(sheet.criteria().from())),
                        "cp-note"));
        CssLayout cards = Box.of("cp-cards");
        sheet.lines().forEach(line -> cards.addComponent(card(period, line)));
        result.addComponent(cards);
    }

    private Component card(Period period, ScoreLine line) {
        String code = line.criterion().code();
        CssLayout card =
                Box.of(
                        "cp-card",
                        Html.text(
                                code + " · " + line.criterion().name(context.words().locale()),
                                "cp-member-name"),
                        Html.text(
                                context.text(
                                        "score.points",
                                        ScoreLine.shown(line.points()),
                                        ScoreLine.shown(line.criterion().points())),
                                "cp-badge"),
                        Html.text(
                                context.text(
                                        line.criterion().measure().isPresent()
                                                ? "score.measured"
                                                : "score.entered"),
                                "cp-note"),
                        evidence(line.evidence()));
        boolean isEntered = line.criterion().measure().isEmpty();
        if (isEntered && desk.mayEnter(context.login(), context.commune().id())) {
            card.addComponent(entry(period, line));
        }
        return card;
    }

    private Component evidence(String evidence) {
        if (evidence.isEmpty()) {
            return Html.text(context.text("score.noEvidence"), "cp-note");
        }
        String shown = Html.escape(evidence);
        return evidence.startsWith("https://") || evidence.startsWith("http://")
                ? Html.markup(
                        "<a href=\""
                                + shown
                                + "\" target=\"_blank\" rel=\"noopener noreferrer\">"
                                + shown
                                + "</a>",
                        "cp-note")
                : Html.text(evidence, "cp-note");
    }

    private Component entry(Period period, ScoreLine line) {
        String code = line.criterion().code();
        TextField points = new TextField(context.text("score.field.points"));
        points.setId("score-points-" + code);
        points.setValue(ScoreLine.shown(line.points()));
        TextField evidence = new TextField(context.text("score.field.evidence"));
        evidence.setId("score-evidence-" + code);
        evidence.setWidthFull();
        evidence.setValue(line.evidence());
        Refusals refusals = new Refusals(context);
        return Box.of(
                "cp-commune-fields",
                Box.of("cp-commune-field", points),
                Box.of("cp-commune-field", evidence),
                Buttons.secondary(
                        context.text("score.save", code),
                        () -> save(period, code, points.getValue(), evidence, refusals)),
                refusals.label());
    }

    private void save(
            Period period, String code, String points, TextField evidence, Refusals refusals) {
        refusals.clear();
        try {
            double entered = Numbers.of(points).orElse(-1);
            desk.enter(
                    context.login(),
                    context.commune(),
                    period,
                    code,
                    new ScoreEntry(entered, evidence.getValue().strip()));
            Notices.done(context.text("score.saved"));
            show(period);
        } catch (TransitionRefusedException e) {
            refusals.say(context.text(e));
        }
    }
}
