package vn.communeportal.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a draft for opinions: full text, time limit, address and e-mail (Decree
 * 43/2011/NĐ-CP, article 10.1.i; the opinions and the way to send one are the portal's), submission
 * note; open for at least 20 days (Law 10/2022/QH15, article 28.2).
 */
public final class ConsultationRules {

    /** Days from the publication of a draft to the end of the time for opinions. */
    static final int LEAST_DAYS = 20;

    private ConsultationRules() {}

    /**
     * What is wrong if it were published for the first time on a day: too few days are left then.
     */
    public static Optional<Problem> onPublication(Content content, LocalDate day) {
        return content.date("deadline")
                .filter(deadline -> deadline.isBefore(day.plusDays(LEAST_DAYS)))
                .map(
                        deadline ->
                                Problem.in(
                                        "deadline",
                                        "problem.consultation.tooLateToPublish",
                                        LEAST_DAYS));
    }

    static List<Problem> check(Content content) {
        List<Problem> problems = new ArrayList<>();
        if (!InformationRules.hasAny(content, "body", "draftFiles")) {
            problems.add(Problem.in("draftFiles", "problem.consultation.textMissing"));
        }
        if (!InformationRules.hasAny(content, "submission", "submissionFiles")) {
            problems.add(Problem.in("submission", "problem.consultation.submissionMissing"));
        }
        Optional<LocalDate> from = content.date("periodFrom");
        Optional<LocalDate> deadline = content.date("deadline");
        if (from.isPresent()
                && deadline.isPresent()
                && deadline.get().isBefore(from.get().plusDays(LEAST_DAYS))) {
            problems.add(Problem.in("deadline", "problem.consultation.tooShort", LEAST_DAYS));
        }
        if (content.has("opinionsSummary")
                && !InformationRules.hasAny(content, "explanation", "explanationFiles")) {
            problems.add(Problem.in("explanation", "problem.consultation.explanationMissing"));
        }
        return problems;
    }
}
