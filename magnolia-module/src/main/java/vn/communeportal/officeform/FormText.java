package vn.communeportal.officeform;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.communeportal.text.Vietnamese;

/** How words and dates are written in an administrative document. */
final class FormText {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\uFEFF]+");

    private FormText() {}

    /** One line of precomposed letters that every output can carry; null becomes empty. */
    static String clean(String text) {
        return text == null ? "" : CONTROL.matcher(Vietnamese.normalize(text)).replaceAll(" ");
    }

    static String capitals(String text) {
        return clean(text).strip().toUpperCase(Vietnamese.LOCALE);
    }

    /**
     * {@code ngày 07 tháng 8 năm 2026}: days below 10 and the months 1 and 2 get a leading zero,
     * Annex I, part II, 4.
     */
    static String spelled(LocalDate day) {
        return String.format(
                "ngày %02d tháng %s năm %d",
                day.getDayOfMonth(),
                day.getMonthValue() < 3 ? "0" + day.getMonthValue() : day.getMonthValue(),
                day.getYear());
    }

    /** Room to write day and month by hand. */
    static String blankDay(int year) {
        return "ngày" + room(6) + "tháng" + room(6) + "năm " + year;
    }

    /** Blanks that neither fall together nor part at the end of a line. */
    static String room(int blanks) {
        return "\u00a0".repeat(blanks);
    }

    /** Numbers below 10 have a leading zero, Annex I, part II, 3. */
    static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** For parts: I, II, III … */
    static String roman(int number) {
        int[] values = {50, 40, 10, 9, 5, 4, 1};
        String[] letters = {"L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(letters[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }

    /** For points: a, b, c, d, đ, e, g … as statutes count. */
    static String letter(int number) {
        String letters = "abcdđeghiklmnopqrstuvxy";
        return number <= letters.length()
                ? letters.substring(number - 1, number)
                : letters.charAt((number - 1) % letters.length())
                        + String.valueOf((number - 1) / letters.length());
    }
}
