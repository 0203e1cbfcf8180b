package vn.communeportal.editorial.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * S-07: subjects that the law counts among state secrets, whatever stamp there is: plans of combat
 * and defence, lists of the militia and the reserve, places of military works, investigations that
 * are not closed, questions of examinations, persons before a congress.
 */
final class SecretSubjectCheck extends TextCheck {

    private static final Pattern SUBJECT =
            Pattern.compile(
                    "(?:phuong an|ke hoach|quyet tam|so do) (?:tac chien|phong thu|chien dau)"
                            + "(?: (?:tri an|bao ve|phong khong|khu vuc|xa|phuong|cua|nam|tai|trong|truong)|[,.;\\n]|$)"
                            + "|danh sach (?:\\p{L}+ ){0,3}(?:quan nhan du bi|du bi dong vien|dan quan (?:thuong truc|co dong|tai cho|nong cot|tu ve|xa|nam|thon))"
                            + "|bien che,? (?:quan so|trang bi|vu khi)[^.\\n]{0,40}(?:dan quan|quan su|ban chi huy)"
                            + "|toa do [^.\\n]{0,60}(?:tran dia|doanh trai|kho dan|kho vu khi|khu quan su|khu vuc quan su|thao truong|cong trinh quoc phong|cong trinh phong thu|ham)"
                            + "|(?:vi tri|so do) (?:dat |bo tri )?(?:\\p{L}+ ){0,2}(?:tran dia|kho dan|kho vu khi|so chi huy|hai diem tua|cong trinh phong thu|cong trinh chien dau|ham chi huy)"
                            + "|(?:ho so|tai lieu|ket qua|dien bien) (?:dieu tra|trinh sat|xac minh) (?:\\p{L}+ ){0,3}(?:vu an|chuyen an|doi tuong)[^.\\n]{0,60}(?:dang|chua|giai doan)"
                            + "|chuyen an (?:bi so|mang bi so)"
                            + "|(?:dac tinh|co so bi mat|mang luoi bi mat|nguoi cung cap tin bi mat)"
                            + "|de thi,? (?:va |cung )?(?:dap an|du phong|chua (?:su dung|cong bo)|du bi)[^.\\n]{0,60}(?:chua|du phong|du bi|niem phong|ky thi|su dung|tuyen)"
                            + "|(?:phuong an|ke hoach) bao ve (?:\\p{L}+ ){0,3}(?:lanh dao|yeu nhan|doan khach|muc tieu trong yeu|dai bieu cap cao)"
                            + "|phuong an nhan su (?:\\p{L}+ ){0,5}(?:chua|du kien|dai hoi|cap uy)"
                            + "|nhan su (?:du kien|dai hoi)[^.\\n]{0,40}chua (?:duoc )?cong bo"
                            + "|(?:khoa mat ma|mat ma co yeu|dien mat)");

    SecretSubjectCheck() {
        super("S-07", Severity.DECISION);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        for (Matcher subject = SUBJECT.matcher(passage.plain()); subject.find(); ) {
            findings.add(this, passage, subject.start(), subject.end());
        }
    }
}
