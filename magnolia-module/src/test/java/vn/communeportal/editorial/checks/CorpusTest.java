package vn.communeportal.editorial.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How well the checks for secrets and personal data tell what is one from what only looks like it:
 * precision and recall a rule over a corpus of administrative prose.
 */
class CorpusTest {

    private static final double PRECISION = 0.95;
    private static final double RECALL = 0.95;
    private static final double RECALL_OF_A_RULE = 0.9;
    private static final Pattern RULE = Pattern.compile("[SP]-\\d\\d");

    private final List<Corpus.Example> positive = Corpus.read("positive.txt");
    private final List<Corpus.Example> negative = Corpus.read("negative.txt");

    @Test
    void theCorpusIsLargeAndHasSeveralOfEachRule() {
        assertThat(positive).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
        assertThat(negative).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
        Map<String, Long> rules =
                positive.stream()
                        .collect(
                                Collectors.groupingBy(Corpus.Example::rule, Collectors.counting()));
        assertThat(rules)
                .hasSize(22)
                .allSatisfy((rule, count) -> assertThat(count).isGreaterThan(12));
    }

    @Test
    void precisionAndRecall() {
        Map<String, int[]> hits = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Corpus.Example example : positive) {
            boolean found = rules(example).contains(example.rule());
            hits.computeIfAbsent(example.rule(), rule -> new int[3])[found ? 0 : 1]++;
            if (!found) {
                wrong.add("missed " + example);
            }
        }
        for (Corpus.Example example : negative) {
            for (String rule : rules(example)) {
                hits.get(rule)[2]++;
                wrong.add("false " + rule + " in " + example);
            }
        }
        StringBuilder table = new StringBuilder("rule  precision  recall\n");
        int[] all = new int[3];
        hits.forEach(
                (rule, count) -> {
                    table.append(
                            String.format(
                                    Locale.ROOT,
                                    "%s  %9.3f  %6.3f%n",
                                    rule,
                                    precision(count),
                                    recall(count)));
                    for (int i = 0; i < all.length; i++) {
                        all[i] += count[i];
                    }
                });
        table.append(
                String.format(Locale.ROOT, "all   %9.3f  %6.3f%n", precision(all), recall(all)));
        String explained = table + String.join("\n", wrong);
        System.out.println(explained);

        assertThat(precision(all)).as(explained).isGreaterThanOrEqualTo(PRECISION);
        assertThat(recall(all)).as(explained).isGreaterThanOrEqualTo(RECALL);
        hits.forEach(
                (rule, count) -> {
                    assertThat(recall(count)).as(rule).isGreaterThanOrEqualTo(RECALL_OF_A_RULE);
                    assertThat(precision(count)).as(rule).isGreaterThanOrEqualTo(RECALL_OF_A_RULE);
                });
    }

    /** S-08: the syllable in other words sets off nothing at all. */
    @Test
    void theSyllableInOtherWordsIsNoStamp() {
        assertThat(negative.stream().filter(example -> example.rule().equals("S-08")))
                .hasSizeGreaterThan(25)
                .allSatisfy(example -> assertThat(rules(example)).as(example.text()).isEmpty());
    }

    private static Set<String> rules(Corpus.Example example) {
        return example.findings().stream()
                .map(Finding::check)
                .filter(check -> RULE.matcher(check).matches())
                .collect(Collectors.toSet());
    }

    private static double precision(int[] count) {
        return (double) count[0] / Math.max(1, count[0] + count[2]);
    }

    private static double recall(int[] count) {
        return (double) count[0] / (count[0] + count[1]);
    }
}
