package vn.communeportal.insight.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.communeportal.text.Vietnamese;

/**
 * Finds lists of names with numbers and adds them up: lines {@code - Tin tức: 630} below a sentence
 * with a total and <i>gồm</i>, and tables that end with <i>Tổng</i>. A number may stand on the line
 * after its name, as copied tables have it.
 */
final class SumCheck {

    private static final String NUMBER = "\\d{1,3}(?:[.,]\\d{3})+|\\d+";
    private static final Pattern NUMBER_ALONE = Pattern.compile("^(" + NUMBER + ")$");
    private static final Pattern ITEM =
            Pattern.compile(
                    "^(?!\\d+[.)] )(.*\\p{L}.*?)(?:[:\\t] *)("
                            + NUMBER
                            + ")(?: *(?:tin|bai|tin, bai))?[;.]?$");
    private static final Pattern TOTAL = Pattern.compile("^\\t* *(?:tong(?: so| cong)?|cong)\\b.*");
    private static final Pattern ANNOUNCED =
            Pattern.compile(".*?(" + NUMBER + ")(?!.*\\d)[^\\d]*(?:g.m|sau|cu the)[^\\d]*:?$");

    private SumCheck() {}

    static List<ReportFinding> check(ReportText text) {
        List<ReportFinding> findings = new ArrayList<>();
        List<String> lines = text.lines();
        long sum = 0;
        int items = 0;
        Optional<Long> announced = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            String line = foldedWithTabs(lines.get(i));
            String next = i + 1 < lines.size() ? foldedWithTabs(lines.get(i + 1)) : "";
            Matcher item = ITEM.matcher(line);
            Matcher alone = NUMBER_ALONE.matcher(next);
            boolean isItem = item.matches();
            if (!isItem && !alone.matches()) {
                compare(sum, items, announced, findings);
                sum = 0;
                items = 0;
                announced = announced(lines, i);
                continue;
            }
            long number = number(isItem ? item.group(2) : alone.group(1));
            i += isItem ? 0 : 1;
            if (TOTAL.matcher(line).matches()) {
                compare(sum, items, Optional.of(number), findings);
                sum = 0;
                items = 0;
                announced = Optional.empty();
            } else {
                sum += number;
                items++;
            }
        }
        compare(sum, items, announced, findings);
        return findings;
    }

    private static void compare(
            long sum, int items, Optional<Long> total, List<ReportFinding> findings) {
        if (items >= 2 && total.isPresent() && total.get() != sum) {
            findings.add(new ReportFinding(ReportDefect.SUM_DIFFERS, sum + " ≠ " + total.get()));
        }
    }

    /** The total that a sentence announces, which may have begun some lines earlier. */
    private static Optional<Long> announced(List<String> lines, int end) {
        StringBuilder sentence = new StringBuilder();
        for (int i = Math.max(0, end - 3); i <= end; i++) {
            sentence.append(foldedWithTabs(lines.get(i))).append(' ');
        }
        Matcher matcher = ANNOUNCED.matcher(sentence.toString().strip());
        return matcher.matches() ? Optional.of(number(matcher.group(1))) : Optional.empty();
    }

    private static String foldedWithTabs(String line) {
        StringBuilder folded = new StringBuilder();
        for (String cell : line.split("\t", -1)) {
            folded.append(folded.length() == 0 ? "" : "\t").append(Vietnamese.fold(cell));
        }
        return folded.toString().replaceFirst("^[-–•] *", "");
    }

    private static long number(String written) {
        return Long.parseLong(written.replaceAll("[.,]", ""));
    }
}
