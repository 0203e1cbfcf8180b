package vn.communeportal.board.law;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Words;
import vn.communeportal.editorial.RegulationRegister;
import vn.communeportal.regulation.BasisWarning;
import vn.communeportal.regulation.LegalBasis;
import vn.communeportal.regulation.LegalGrounds;
import vn.communeportal.regulation.RegulationSubject;
import vn.communeportal.regulation.Source;
import vn.communeportal.regulation.Sources;

/** One rule with what it rests on, where that was read, and whether it is confirmed. */
final class RuleCard extends CssLayout {

    private final Words words;

    RuleCard(
            Words words,
            RegulationRegister register,
            RegulationSubject subject,
            Rule rule,
            LocalDate day,
            Runnable open) {
        this.words = words;
        addStyleName("cp-card");
        if (!rule.validity().includes(day)) {
            addStyleName("cp-past");
        }
        addComponent(Html.text(rule.code() + " · " + rule.name(), "cp-member-name"));
        if (!rule.facts().isEmpty()) {
            addComponent(Html.text(rule.facts(), "cp-card-reason"));
        }
        CssLayout foot = Box.of("cp-card-foot");
        if (register.isCorrected(subject, rule.code())) {
            foot.addComponent(badge("board.law.corrected", "cp-state-submitted"));
        }
        String period = new RuleWords(words, register.regulation(), day).validity(rule.validity());
        if (!period.isEmpty()) {
            foot.addComponent(Html.text(period, "cp-note"));
        }
        rule.grounds().ifPresent(grounds -> addGrounds(foot, grounds));
        addComponent(foot);
        rule.grounds()
                .filter(grounds -> rule.validity().includes(day))
                .ifPresent(grounds -> addWarnings(register, grounds, day));
        addComponent(Buttons.quiet(words.text("board.law.open"), open));
    }

    private Label badge(String textKey, String style) {
        return Html.text(words.text(textKey), "cp-badge", style);
    }

    private void addGrounds(CssLayout foot, LegalGrounds grounds) {
        foot.addComponents(
                badge(
                        grounds.isConfirmed() ? "board.law.confirmed" : "board.law.unconfirmed",
                        grounds.isConfirmed() ? "cp-state-published" : "cp-state-returned"),
                Html.markup(sources(grounds), "cp-note"));
        if (!grounds.basis().isEmpty()) {
            addComponent(
                    Html.text(
                            words.text(
                                    "board.law.basis",
                                    grounds.basis().stream()
                                            .map(LegalBasis::toString)
                                            .collect(Collectors.joining("; "))),
                            "cp-card-reason"));
        }
        if (!grounds.note(words.locale()).isEmpty()) {
            addComponent(Html.text(grounds.note(words.locale()), "cp-card-reason"));
        }
    }

    private String sources(LegalGrounds grounds) {
        String sources =
                Sources.shipped().of(grounds).stream()
                        .map(this::source)
                        .collect(Collectors.joining("; "));
        return words.text("board.law.source", sources);
    }

    private String source(Source source) {
        String title = Html.escape(source.title(words.locale()));
        return source.address()
                .map(
                        address ->
                                "<a href=\""
                                        + Html.escape(address)
                                        + "\" target=\"_blank\" rel=\"noopener noreferrer\">"
                                        + title
                                        + "</a>")
                .orElse(title);
    }

    private void addWarnings(RegulationRegister register, LegalGrounds grounds, LocalDate day) {
        for (BasisWarning warning : register.regulation().basisCheck().warnings(grounds, day)) {
            addComponent(
                    Html.text(warning.text(words.messages(), words.locale()), "cp-rule-warning"));
        }
    }
}
