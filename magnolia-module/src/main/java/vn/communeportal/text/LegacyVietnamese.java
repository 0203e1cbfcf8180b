package vn.communeportal.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Vietnamese as it was typed before Unicode: TCVN 5712 (the fonts called .VnTime) and VNI
 * (VNI-Times), read by a program of today as Latin letters with odd accents.
 */
public enum LegacyVietnamese {
    /** One sign a letter. Capitals with accents were another font's and come out in lower case. */
    TCVN3(
            "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§",
            "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ"),
    /** A letter, and where needed a sign after it. */
    VNI("", "");

    private static final String VNI_LETTERS =
            "á aù|à aø|ả aû|ã aõ|ạ aï|â aâ|ấ aá|ầ aà|ẩ aå|ẫ aã|ậ aä|ă aê|ắ aé|ằ aè|ẳ aú|ẵ aü|ặ aë"
                    + "|é eù|è eø|ẻ eû|ẽ eõ|ẹ eï|ê eâ|ế eá|ề eà|ể eå|ễ eã|ệ eä|ỉ æ|ĩ ó|ị ò"
                    + "|ó où|ò oø|ỏ oû|õ oõ|ọ oï|ô oâ|ố oá|ồ oà|ổ oå|ỗ oã|ộ oä|ơ ô|ớ ôù|ờ ôø|ở ôû|ỡ ôõ|ợ ôï"
                    + "|ú uù|ù uø|ủ uû|ũ uõ|ụ uï|ư ö|ứ öù|ừ öø|ử öû|ữ öõ|ự öï|ý yù|ỳ yø|ỷ yû|ỹ yõ|ỵ î|đ ñ";

    private final Map<String, String> toUnicode = new HashMap<>();
    private final Map<String, String> fromUnicode = new HashMap<>();

    LegacyVietnamese(String legacy, String unicode) {
        for (int i = 0; i < legacy.length(); i++) {
            put(legacy.substring(i, i + 1), unicode.substring(i, i + 1));
        }
    }

    static {
        for (String pair : VNI_LETTERS.split("\\|")) {
            String[] both = pair.split(" ");
            VNI.put(both[1], both[0]);
            VNI.put(both[1].toUpperCase(Vietnamese.LOCALE), both[0].toUpperCase(Vietnamese.LOCALE));
        }
    }

    private void put(String legacy, String unicode) {
        toUnicode.put(legacy, unicode);
        fromUnicode.put(unicode, legacy);
    }

    /** The text in Unicode, of what was typed in this encoding. */
    public String decode(String legacy) {
        StringBuilder text = new StringBuilder(legacy.length());
        for (int i = 0; i < legacy.length(); i++) {
            String two = i + 1 < legacy.length() ? legacy.substring(i, i + 2) : "";
            String letter = toUnicode.get(two);
            if (letter == null && isCapitalWithSmallSign(two)) {
                letter = toUnicode.get(two.toUpperCase(Vietnamese.LOCALE));
            }
            if (letter != null) {
                i++;
            } else {
                String one = legacy.substring(i, i + 1);
                letter = toUnicode.getOrDefault(one, one);
            }
            text.append(letter);
        }
        return text.toString();
    }

    private static boolean isCapitalWithSmallSign(String two) {
        return two.length() == 2
                && Character.isUpperCase(two.charAt(0))
                && Character.isLowerCase(two.charAt(1));
    }

    /** The text as it was typed then; letters that the encoding does not have stay. */
    public String encode(String unicode) {
        StringBuilder text = new StringBuilder(unicode.length());
        for (char c : Vietnamese.normalize(unicode).toCharArray()) {
            String letter = String.valueOf(c);
            text.append(fromUnicode.getOrDefault(letter, letter));
        }
        return text.toString();
    }
}
