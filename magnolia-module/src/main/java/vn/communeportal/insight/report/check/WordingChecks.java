package vn.communeportal.insight.report.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.communeportal.text.Vietnamese;

/** Names, symbols and addresses that are not written as they have to be. */
final class WordingChecks {

    /** A circular's symbol without the hyphen before the ministry's. */
    private static final Pattern CIRCULAR = Pattern.compile("/TT(B[A-ZĐ]{2,})\\b");

    private static final Pattern PLAIN_HTTP = Pattern.compile("http://\\S+?\\.gov\\.vn");

    private WordingChecks() {}

    static List<ReportFinding> check(ReportText text, String commune) {
        List<ReportFinding> findings = new ArrayList<>();
        Matcher circular = CIRCULAR.matcher(text.joined());
        while (circular.find()) {
            String right = "TT-" + circular.group(1);
            String wrong = circular.group().substring(1);
            findings.add(new ReportFinding(ReportDefect.SYMBOL_FORM, wrong + " → " + right));
        }
        Matcher http = PLAIN_HTTP.matcher(text.joined());
        if (http.find()) {
            findings.add(new ReportFinding(ReportDefect.PLAIN_HTTP, http.group()));
        }
        if (text.hasMarks() && !commune.isEmpty()) {
            Set<String> spellings = spellings(text.joined(), commune);
            if (spellings.size() > 1) {
                findings.add(
                        new ReportFinding(
                                ReportDefect.NAME_SPELLINGS, String.join(" / ", spellings)));
            }
        }
        return findings;
    }

    /** All ways to write the name, apart from capitals; the commune's own spelling is one. */
    private static Set<String> spellings(String text, String name) {
        Set<String> spellings = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>();
        String folded = Vietnamese.withoutMarks(text).toLowerCase(Locale.ROOT);
        String wanted = Vietnamese.withoutMarks(name).toLowerCase(Locale.ROOT);
        String composed = Vietnamese.normalize(text);
        if (folded.length() != composed.length()) {
            return spellings;
        }
        if (seen.add(name.toLowerCase(Vietnamese.LOCALE))) {
            spellings.add(name);
        }
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
            String written = composed.substring(at, at + wanted.length());
            // "cong hoa" in small letters is a word of the language.
            boolean isName = Character.isUpperCase(written.charAt(0));
            if (isName && seen.add(written.toLowerCase(Vietnamese.LOCALE))) {
                spellings.add(written);
            }
        }
        return spellings;
    }
}
