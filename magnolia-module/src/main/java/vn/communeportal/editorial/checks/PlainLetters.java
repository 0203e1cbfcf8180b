package vn.communeportal.editorial.checks;

import vn.communeportal.text.Vietnamese;

/** Letters without accents, each in its place: what is found in one text has its place in both. */
final class PlainLetters {

    private static final char[] TABLE = table();

    private PlainLetters() {}

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            char c = (char) i;
            table[i] = Character.isSurrogate(c) ? c : Character.toLowerCase(c);
            if (Character.isLetter(c) && c > 0x7f && c < 0x2000) {
                String bare = Vietnamese.fold(String.valueOf(c));
                table[i] = bare.length() == 1 ? bare.charAt(0) : table[i];
            }
        }
        return table;
    }

    static String of(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = TABLE[letters[i]];
        }
        return new String(letters);
    }
}
