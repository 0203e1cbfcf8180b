package vn.communeportal.board;

import com.vaadin.ui.Label;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.communeportal.administration.AdministrationRefusedException;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Problem;

/** Says, all at once, what speaks against a change of a commune's record. */
final class Refusals {

    /** Fields that have a caption of their own in the forms of a commune. */
    static final Set<String> CAPTIONED =
            Set.of(
                    "id",
                    "name",
                    "fullName",
                    "agency",
                    "superiorAgency",
                    "address",
                    "email",
                    "telephone",
                    "responsible",
                    "domain",
                    "closingNotice",
                    "footerNote",
                    "crest",
                    "boundary",
                    "fullNameEnglish",
                    "agencyEnglish",
                    "superiorAgencyEnglish",
                    "addressEnglish",
                    "responsibleEnglish",
                    "footerNoteEnglish",
                    "visitCounter",
                    "visitsBefore",
                    "analyticsScript");

    private final BoardContext context;
    private final Label label = Html.text("", "cp-problem");

    Refusals(BoardContext context) {
        this.context = context;
        label.setVisible(false);
    }

    Label label() {
        return label;
    }

    void clear() {
        label.setVisible(false);
    }

    void say(String sentence) {
        label.setValue(sentence);
        label.setVisible(true);
    }

    void say(AdministrationRefusedException refusal) {
        say(refusal.problems());
    }

    void say(List<Problem> problems) {
        say(sentences(context, problems));
    }

    static String sentences(BoardContext context, List<Problem> problems) {
        return problems.stream()
                .map(problem -> sentence(context, problem))
                .collect(Collectors.joining("\n"));
    }

    private static String sentence(BoardContext context, Problem problem) {
        String text = problem.text(context.words().messages(), context.words().locale());
        return CAPTIONED.contains(problem.field())
                ? context.text("commune." + problem.field()) + ": " + text
                : text;
    }
}
