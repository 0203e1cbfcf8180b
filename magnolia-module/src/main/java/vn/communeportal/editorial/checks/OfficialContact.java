package vn.communeportal.editorial.checks;

import java.util.regex.Pattern;

/** Whether a contact is an authority's: one that is known, or called so where it stands. */
final class OfficialContact {

    private static final Pattern OFFICE =
            Pattern.compile(
                    "(?:duong day nong|hotline|tong dai|truc ban|truc ban|so truc|dien thoai truc|cuu hoa|cap cuu"
                            + "|uy ban nhan dan|ubnd|hdnd|uy ban mttq|mat tran to quoc|dang uy|van phong|cong an (?:xa|phuong|tinh|huyen)"
                            + "|bo phan (?:mot cua|tiep nhan)|mot cua|trung tam (?:phuc vu|hanh chinh|van hoa|y te|cung ung)|tram y te"
                            + "|ban chi huy|tram (?:y te|thu y|khuyen nong|bom|kiem lam)|dien luc|buu dien|benh vien|so (?:noi vu|tai chinh|tu phap)"
                            + "|ban tiep cong dan|dien thoai (?:co quan|lien he cua (?:ubnd|phong))|phong (?:kinh te|van hoa|noi vu)"
                            + "|nha truong|hieu bo|hop tac xa|cong ty)[^\\n\\t]{0,45}$");
    private static final Pattern PERSON =
            Pattern.compile(
                    "(?:\\bong|\\bba|\\banh|\\bchi|\\bem|\\bchau|chu ho|nha rieng|ca nhan|so di dong cua|dd\\b|sdt cua|zalo cua|dong chi) [^\\n\\t]{0,45}$");

    /** Fields that are there for the contacts of an authority. */
    private static final Pattern FIELD =
            Pattern.compile(
                    ".*(?:telephone|phone|hotline|mobile|email|contact)", Pattern.CASE_INSENSITIVE);

    private OfficialContact() {}

    /**
     * @param passage where it stands
     * @param before what stands before it, without accents
     */
    static boolean isMeant(Passage passage, String before, String contact, Examined examined) {
        return passage.place() == Passage.Place.FIELD && FIELD.matcher(passage.field()).matches()
                || examined.officialContacts().contains(Surroundings.bare(contact))
                || OFFICE.matcher(before).find() && !PERSON.matcher(before).find();
    }
}
