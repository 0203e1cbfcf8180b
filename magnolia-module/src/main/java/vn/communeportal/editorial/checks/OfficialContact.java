package vn.communeportal.editorial.checks;

import java.util.regex.Pattern;

/** Whether a contact is an authority's: one that is known, or called so where it stands. */
final class OfficialContact {

    private static final Pattern OFFICE =
            Pattern.compile(
                    "(?:duong day nong|hotline|tong dai|truc ban|so truc|dien thoai truc|cuu hoa|cap cuu"
                            + "|uy ban nhan dan|ubnd|hdnd|uy ban mttq|mat tran to quoc|dang uy|van phong|cong an (?:xa|phuong|tinh|huyen)"
                            + "|bo phan (?:mot cua|tiep nhan)|mot cua|trung tam (?:phuc vu|hanh chinh|van hoa|y te|cung ung)|tram y te"
                            + "|ban chi huy|tram (?:y te|thu y|khuyen nong|bom|kiem lam)|dien luc|buu dien|benh vien|so (?:noi vu|tai chinh|tu phap)"
                            + "|ban tiep cong dan|dien thoai (?:co quan|lien he cua (?:ubnd|phong))|phong (?:kinh te|van hoa|noi vu)"
                            + "|bhxh|bao hiem xa hoi|nha truong|hieu bo|hop tac xa|cong ty)[^\\n\\t]{0,45}$");
    private static final Pattern PERSON =
            Pattern.compile(
                    "(?<!\\p{L})(?:ông|bà|anh|chị|em|cháu|cô|chú|bác|chủ hộ|nhà riêng|cá nhân|di động"
                            + " của|zalo của|đồng chí) [^\\n\\t]{0,45}$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A table of officials, by its header. */
    private static final Pattern OFFICIALS =
            Pattern.compile(
                    "\\t(?:chuc vu|chuc danh|dien thoai co quan)[\\s\\S]*\\n[^\\n]*\\t[^\\n]*$");

    private static final int CONTEXT = 60;
    private static final int TABLE = 4000;

    /** Fields that are there for the contacts of an authority. */
    private static final Pattern FIELD =
            Pattern.compile(
                    ".*(?:telephone|phone|hotline|mobile|email|contact)", Pattern.CASE_INSENSITIVE);

    private OfficialContact() {}

    /**
     * @param place of its first character in the passage
     */
    static boolean isMeant(Passage passage, int place, String contact, Examined examined) {
        if (passage.place() == Passage.Place.FIELD && FIELD.matcher(passage.field()).matches()
                || examined.officialContacts().contains(Surroundings.bare(contact))) {
            return true;
        }
        return OFFICE.matcher(Lines.before(passage.plain(), place, CONTEXT)).find()
                        && !PERSON.matcher(Lines.before(passage.text(), place, CONTEXT)).find()
                || OFFICIALS.matcher(Lines.before(passage.plain(), place, TABLE)).find();
    }
}
