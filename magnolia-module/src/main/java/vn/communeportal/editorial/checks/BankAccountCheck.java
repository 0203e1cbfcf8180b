package vn.communeportal.editorial.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * P-05: an account at a bank, a person's or a fund's. Accounts at the state treasury are the
 * state's.
 */
final class BankAccountCheck extends NumberInContextCheck {

    private static final Pattern BANK =
            Pattern.compile(
                    "ngan hang|\\bnh(?:tm|nn|cs)?\\b|bank\\b|vietcombank|\\bvcb\\b|bidv|vietinbank|agribank|techcombank|\\bmb\\b|\\bacb\\b|sacombank|tpbank|\\bshb\\b|lpbank|hdbank|\\bvib\\b|chu tai khoan|\\bstk\\b|quy tin dung");
    private static final Pattern TREASURY = Pattern.compile("kho bac|\\bkbnn\\b");
    private static final int NEAR = 120;

    BankAccountCheck() {
        super(
                "P-05",
                Severity.DECISION,
                Pattern.compile("(?<![\\d/])\\d(?:[ .]?\\d){5,18}(?![\\d/]|[.,]\\d)"),
                Pattern.compile(
                        "(?:\\bstk\\b|so tai khoan|tai khoan(?: so)?|\\btk\\b|so tk)[^\\d\\n]{0,25}$"),
                45);
    }

    @Override
    boolean isPersonal(String digits, Passage passage, Matcher found, Examined examined) {
        String around =
                Lines.before(passage.plain(), found.start(), NEAR)
                        + Lines.after(passage.plain(), found.end(), NEAR);
        String after = Lines.after(passage.plain(), found.end(), 12);
        return BANK.matcher(around).find()
                && !TREASURY.matcher(around).find()
                && !after.matches("(?s)\\s*(?:dong|vnd|d\\b).*");
    }
}
