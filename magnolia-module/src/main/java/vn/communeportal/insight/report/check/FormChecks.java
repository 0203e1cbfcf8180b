package vn.communeportal.insight.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.communeportal.text.Vietnamese;

/**
 * What a document has to have by Decree 30/2020/NĐ-CP, article 8 and Annex I. Folded words are
 * matched loosely, since scans misread letters.
 */
final class FormChecks {

    private static final Pattern OWN_NUMBER =
            Pattern.compile("^s[o6] ?[:.]? ?\\d+ ?/? ?[a-z]{1,4} ?- ?[a-z]+.*");
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("^s[o6] ?[:.]? ?(\\d+[a-z]{2,4}-[a-z]+)");
    private static final Pattern BLANK =
            Pattern.compile("s[o6][ :]*(?:\\.{2,}|…+|_{2,}| ) ?/ ?[a-z]{1,4}-[a-z]+");
    private static final Pattern SET_UP =
            Pattern.compile("(?:da thanh lap|kien toan|thanh lap) ban bi.n t.p");
    private static final Pattern DECISION = Pattern.compile("\\d+ ?/ ?qd ?- ?[a-z]+");
    private static final Pattern RECIPIENTS = Pattern.compile("^noi nh.n\\b.*");
    private static final Pattern AUTHORITY =
            Pattern.compile(
                    "(?:.* )?(?:tm|kt|tl|tuq|q|t\\.m)\\.? ?(?:uy ban|chu tich|bo chi huy|ban |giam doc|truong).*");
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?:.* )?(?:pho )?(?:chu tich|truong ban|giam doc|chanh van phong)(?: ubnd.*)?$");
    private static final Pattern WRONG_AUTHORITY = Pattern.compile("^(?:.*\\s)?T\\.M\\b.*");
    private static final int FOOT_LINES = 20;
    private static final int HEAD_LINES = 12;

    private FormChecks() {}

    static List<ReportFinding> check(ReportText text) {
        List<ReportFinding> findings = new ArrayList<>();
        number(text, findings);
        if (text.date().isEmpty()) {
            findings.add(new ReportFinding(ReportDefect.DATE_MISSING, ""));
        }
        Matcher blank = BLANK.matcher(text.folded());
        while (blank.find()) {
            findings.add(new ReportFinding(ReportDefect.NUMBER_BLANK, blank.group()));
        }
        if (SET_UP.matcher(text.folded()).find()
                && !DECISION.matcher(text.folded()).find()
                && !findings.stream().anyMatch(f -> f.defect() == ReportDefect.NUMBER_BLANK)) {
            findings.add(new ReportFinding(ReportDefect.DECISION_MISSING, ""));
        }
        foot(text, findings);
        return findings;
    }

    private static void number(ReportText text, List<ReportFinding> findings) {
        List<String> head = text.lines().subList(0, Math.min(HEAD_LINES, text.lines().size()));
        boolean isNumbered = false;
        for (String line : head) {
            String folded = Vietnamese.fold(line);
            isNumbered |= OWN_NUMBER.matcher(folded).matches();
            Matcher together = RUN_TOGETHER.matcher(folded);
            if (together.find()) {
                findings.add(new ReportFinding(ReportDefect.NUMBER_FORM, together.group(1)));
            }
        }
        if (!isNumbered) {
            findings.add(new ReportFinding(ReportDefect.NUMBER_MISSING, ""));
        }
    }

    private static void foot(ReportText text, List<ReportFinding> findings) {
        List<String> lines = text.lines();
        boolean hasRecipients = false;
        boolean hasAuthority = false;
        boolean hasTitle = false;
        for (int i = Math.max(0, lines.size() - FOOT_LINES); i < lines.size(); i++) {
            String folded = Vietnamese.fold(lines.get(i));
            hasRecipients |= RECIPIENTS.matcher(folded).matches();
            hasAuthority |= AUTHORITY.matcher(folded).matches();
            hasTitle |= folded.length() < 60 && TITLE.matcher(folded).matches();
            if (WRONG_AUTHORITY.matcher(lines.get(i)).matches()) {
                findings.add(new ReportFinding(ReportDefect.AUTHORITY_FORM, lines.get(i)));
            }
        }
        if (!hasRecipients) {
            findings.add(new ReportFinding(ReportDefect.RECIPIENTS_MISSING, ""));
        }
        if (!hasAuthority && !hasTitle) {
            findings.add(new ReportFinding(ReportDefect.SIGNATURE_MISSING, ""));
        } else if (!hasTitle || TITLE.matcher(Vietnamese.fold(last(lines))).matches()) {
            findings.add(new ReportFinding(ReportDefect.SIGNER_MISSING, ""));
        }
    }

    private static String last(List<String> lines) {
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    }
}
