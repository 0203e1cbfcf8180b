package vn.communeportal.editorial.checks;

/** Arithmetic of numbers that carry a check digit. */
final class Digits {

    private static final int[] TAX_WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private Digits() {}

    static String of(String text) {
        return text.replaceAll("\\D", "");
    }

    /** Check digit of payment cards (ISO/IEC 7812-1, annex B). */
    static boolean isCard(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /** Check digit of tax codes: the tenth of the first ten. */
    static boolean isTaxCode(String digits) {
        int sum = 0;
        for (int i = 0; i < TAX_WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * TAX_WEIGHTS[i];
        }
        return (10 - sum % 11) % 10 == digits.charAt(9) - '0';
    }
}
