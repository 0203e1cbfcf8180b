package vn.communeportal.editorial.checks;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * P-01: the personal identification number of twelve digits: province of birth, sex and century,
 * year. The codes of all 63 provinces stay valid on cards issued before the mergers of 2025.
 */
final class IdentityNumberCheck extends TextCheck {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\d.,/-])(?:0\\d{11}|0\\d{2}([ .])\\d{3}\\1\\d{3}\\1\\d{3}|0\\d{3} \\d{4} \\d{4})(?![\\d]|[.,/-]\\d)");
    private static final Pattern OTHER_CODE =
            Pattern.compile(
                    "ma (?:vach|qr|ho so|don hang|giao dich|cong trinh|du an|san pham|buu pham)[^\\n\\d]{0,15}$");
    private static final Set<String> PROVINCES =
            Arrays.stream(
                            ("001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027"
                                            + " 030 031 033 034 035 036 037 038 040 042 044 045 046 048"
                                            + " 049 051 052 054 056 058 060 062 064 066 067 068 070 072"
                                            + " 074 075 077 079 080 082 083 084 086 087 089 091 092 093"
                                            + " 094 095 096")
                                    .split(" "))
                    .collect(Collectors.toSet());
    private static final int CONTEXT = 30;

    IdentityNumberCheck() {
        super("P-01", Severity.DECISION);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        for (Matcher number = NUMBER.matcher(passage.text()); number.find(); ) {
            if (isIdentity(Digits.of(number.group()), examined.today().getYear())
                    && !OTHER_CODE
                            .matcher(Lines.before(passage.plain(), number.start(), CONTEXT))
                            .find()) {
                findings.add(this, passage, number.start(), number.end());
            }
        }
    }

    private static boolean isIdentity(String digits, int thisYear) {
        int century = digits.charAt(3) - '0';
        int year = 1900 + century / 2 * 100 + Integer.parseInt(digits.substring(4, 6));
        return PROVINCES.contains(digits.substring(0, 3)) && century < 4 && year <= thisYear;
    }
}
