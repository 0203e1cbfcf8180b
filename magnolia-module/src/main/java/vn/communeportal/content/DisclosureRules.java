package vn.communeportal.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.communeportal.text.Vietnamese;

/** What the law wants of the kinds of public information beyond their required fields. */
final class DisclosureRules {

    /** Notice of a planned downtime: 7 working days before. */
    private static final String DOWNTIME_NOTICE = "D18";

    /** Days within which a citizen's petition for a correction is answered. */
    static final int CORRECTION = 15;

    private static final Set<String> NEED_SUBSTANCE =
            Set.of("plan", "land", "budget", "support", "assets", "democracy", "report");
    private static final long FIRST_YEAR = 2000;
    private static final long LAST_YEAR = 2100;

    private DisclosureRules() {}

    static List<Problem> check(Content content) {
        List<Problem> problems = new ArrayList<>();
        String kind = content.text(Kind.FIELD);
        if (NEED_SUBSTANCE.contains(kind)
                && !InformationRules.hasAny(content, "body", "figures", "attachments")) {
            problems.add(Problem.in("attachments", "problem.disclosure.nothingDisclosed"));
        }
        personalData(content, problems);
        PostingRules.check(content, problems);
        switch (kind) {
            case "budget":
                budget(content, problems);
                break;
            case "recruitment":
                vacancies(content, problems);
                break;
            case "feedback":
                InformationRules.inOrder(
                        content, "receivedOn", "answeredOn", "problem.feedback.tooEarly", problems);
                break;
            case "informationAccess":
                informationAccess(content, problems);
                break;
            case "downtime":
                downtime(content, problems);
                break;
            case "correction":
                correction(content, problems);
                break;
            default:
                break;
        }
        return problems;
    }

    /**
     * Lists of people are published where a law orders it, as short as it orders it: with the
     * basis, and with an end (Law 10/2022/QH15, article 11, items 7 to 10, with article 13.2; Law
     * 91/2025/QH15).
     */
    private static void personalData(Content content, List<Problem> problems) {
        if (!content.flag("personalData")) {
            return;
        }
        if (!content.has("basis")) {
            problems.add(Problem.in("basis", "problem.personalData.basisMissing"));
        }
        if (!content.has(ItemNodes.PUBLISH_UNTIL)) {
            problems.add(Problem.in(ItemNodes.PUBLISH_UNTIL, "problem.personalData.expiryMissing"));
        }
    }

    /**
     * Execution is published for 3, 6, 9 months and the year (Circular 26/2026/TT-BTC, article 26).
     */
    private static void budget(Content content, List<Problem> problems) {
        if (content.text("budgetMatter").equals("execution") && !content.has("budgetPeriod")) {
            problems.add(Problem.in("budgetPeriod", "problem.budget.periodMissing"));
        }
        content.number("budgetYear")
                .ifPresent(
                        year -> {
                            if (year < FIRST_YEAR || year > LAST_YEAR) {
                                problems.add(Problem.in("budgetYear", "problem.budget.year"));
                            }
                        });
    }

    private static void vacancies(Content content, List<Problem> problems) {
        List<Content> vacancies = content.parts("vacancies");
        for (int i = 0; i < vacancies.size(); i++) {
            if (vacancies.get(i).number("number").orElse(1) == 0) {
                problems.add(
                        Problem.in("vacancies[" + (i + 1) + "].number", "problem.vacancy.none"));
            }
        }
    }

    /** The parts of the section on access to information: Decree 13/2018/NĐ-CP, article 11. */
    private static void informationAccess(Content content, List<Problem> problems) {
        switch (content.text("accessMatter")) {
            case "catalogue":
            case "conditional":
                if (!content.has("catalogue")) {
                    problems.add(Problem.in("catalogue", "problem.access.catalogueMissing"));
                }
                break;
            case "contact":
                for (String field : List.of("address", "telephone", "email")) {
                    if (!content.has(field)) {
                        problems.add(Problem.in(field, "problem.access.contactMissing"));
                    }
                }
                break;
            case "form":
                if (!content.has("attachments")) {
                    problems.add(Problem.in("attachments", "problem.access.formMissing"));
                }
                break;
            default:
                if (!InformationRules.hasAny(content, "body", "attachments")) {
                    problems.add(Problem.in("body", "problem.access.guideMissing"));
                }
        }
    }

    /**
     * A planned downtime is announced at least 7 working days before, with the time at which the
     * portal is back (Decree 224/2026/NĐ-CP, article 13).
     */
    private static void downtime(Content content, List<Problem> problems) {
        Optional<Instant> from = content.time("downFrom");
        Optional<Instant> until = content.time("downUntil");
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            problems.add(Problem.in("downUntil", "problem.downtime.endsTooEarly"));
        }
        from.map(time -> time.atZone(Vietnamese.ZONE).toLocalDate())
                .ifPresent(
                        day ->
                                NoticeRules.check(
                                        content,
                                        DOWNTIME_NOTICE,
                                        day,
                                        "problem.downtime.noticeTooLate",
                                        problems));
    }

    /** On a petition the correction comes within 15 days (Law 104/2016/QH13, article 22). */
    private static void correction(Content content, List<Problem> problems) {
        InformationRules.inOrder(
                content, "petitionDate", "correctedOn", "problem.correction.tooEarly", problems);
        Optional<LocalDate> petition = content.date("petitionDate");
        Optional<LocalDate> corrected = content.date("correctedOn");
        if (petition.isPresent()
                && corrected.isPresent()
                && corrected.get().isAfter(petition.get().plusDays(CORRECTION))) {
            problems.add(Problem.in("correctedOn", "problem.correction.tooLate", CORRECTION));
        }
    }
}
