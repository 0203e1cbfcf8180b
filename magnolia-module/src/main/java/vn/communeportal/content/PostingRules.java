package vn.communeportal.content;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How what the people are to know is made public: Law 10/2022/QH15 on democracy at the grassroots,
 * article 13, over the 14 groups of article 11. Contents of groups 1 to 3 and 5 to 12 are posted
 * for at least 30 consecutive days, those of groups 4 and 13 for good; contents of groups 7 to 12
 * go over the loudspeakers for at least 3 consecutive days.
 */
public final class PostingRules {

    static final long POSTED_DAYS = 30;

    /** Consecutive days on the loudspeakers. */
    public static final long LOUDSPEAKER_DAYS = 3;

    private static final String POSTINGS = "postings";
    private static final Set<String> FOR_GOOD = Set.of("regulation", "procedures");
    private static final Set<String> OVER_LOUDSPEAKERS =
            Set.of("policies", "relief", "militaryService", "inspection", "consultation", "fees");

    private PostingRules() {}

    /** Whether the content has to go over the loudspeakers. */
    public static boolean isForLoudspeakers(Content content) {
        return content.text(Kind.FIELD).equals("democracy")
                && OVER_LOUDSPEAKERS.contains(content.text("democracyGroup"));
    }

    static void check(Content content, List<Problem> problems) {
        List<Content> postings = content.parts(POSTINGS);
        for (int i = 0; i < postings.size(); i++) {
            check(postings.get(i), POSTINGS + "[" + (i + 1) + "].until", problems);
        }
        String group = content.text("democracyGroup");
        if (content.text(Kind.FIELD).equals("democracy") && !group.isEmpty()) {
            group(group, postings, problems);
        }
    }

    /** Each posting by itself: it ends after it begins, and lasts as long as it has to. */
    private static void check(Content posting, String place, List<Problem> problems) {
        Optional<Long> days = days(posting);
        if (days.isEmpty()) {
            return;
        }
        if (days.get() < 1) {
            problems.add(Problem.in(place, "problem.posting.endsTooEarly"));
        } else if (days.get() < least(posting)) {
            problems.add(Problem.in(place, "problem.posting.tooShort", least(posting)));
        }
    }

    private static long least(Content posting) {
        switch (posting.text("form")) {
            case "posting":
                return POSTED_DAYS;
            case "loudspeaker":
                return LOUDSPEAKER_DAYS;
            default:
                return 1;
        }
    }

    private static void group(String group, List<Content> postings, List<Problem> problems) {
        if (group.equals("other")) {
            return;
        }
        List<Content> posted = of(postings, "posting");
        if (FOR_GOOD.contains(group)) {
            if (posted.stream().noneMatch(posting -> !posting.has("until"))) {
                problems.add(Problem.in(POSTINGS, "problem.posting.notForGood"));
            }
        } else if (posted.stream().noneMatch(posting -> posting.has("until"))) {
            problems.add(Problem.in(POSTINGS, "problem.posting.missing", POSTED_DAYS));
        }
        if (OVER_LOUDSPEAKERS.contains(group)
                && of(postings, "loudspeaker").stream().noneMatch(one -> one.has("until"))) {
            problems.add(
                    Problem.in(POSTINGS, "problem.posting.loudspeakerMissing", LOUDSPEAKER_DAYS));
        }
    }

    private static List<Content> of(List<Content> postings, String form) {
        return postings.stream()
                .filter(posting -> posting.text("form").equals(form))
                .collect(Collectors.toList());
    }

    /** From the first to the last day, both counted; empty if one is not given. */
    private static Optional<Long> days(Content posting) {
        Optional<LocalDate> from = posting.date("from");
        return posting.date("until")
                .flatMap(until -> from.map(first -> ChronoUnit.DAYS.between(first, until) + 1));
    }
}
