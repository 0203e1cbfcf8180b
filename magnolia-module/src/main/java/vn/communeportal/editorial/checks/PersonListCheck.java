package vn.communeportal.editorial.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * P-12: a list of persons: a table with names and facts of their lives, or lines that give a name
 * with a birthday or home. Lists of officials with office and telephone are none.
 */
final class PersonListCheck extends TextCheck {

    private static final Pattern NAME_COLUMN =
            Pattern.compile(
                    "(?:^|\\t|\\|| {3})\\s*(?:ho,? (?:va )?(?:chu dem,? )?(?:va )?ten|ho ten|ten (?:chu ho|hoc sinh|doi tuong|nguoi|cong dan)|chu ho|nguoi (?:huong|nhan|duoc huong))[^\\t|\\n]{0,40}(?=\\t|\\||$| {3})");
    private static final Pattern LIFE_COLUMN =
            Pattern.compile(
                    "(?:ngay(?:,? thang,? nam)? sinh|nam sinh|sinh nam|ngay/thang/nam sinh|dia chi|noi o|cho o|thuong tru|que quan|dan toc|ton giao|benh|tinh trang suc khoe|dang khuyet tat|muc do khuyet tat|hoan canh|cccd|cmnd|can cuoc|so dinh danh|dien ho|ho ngheo|can ngheo|doi tuong|lop|gioi tinh|nam/nu)");
    private static final Pattern LINE =
            Pattern.compile(
                    "(?m)^[\\s\\d.)+*-]*(?:(?:Ông|Bà|Anh|Chị|Em|Cháu)(?:\\s*\\(?bà\\)?)?:?\\s+)?(?:\\p{Lu}\\p{L}+ ){1,4}\\p{Lu}\\p{L}*[^\\n]{0,25}(?:,|;|-|–|\\()\\s*(?:sinh (?:ngày|năm)|SN:?|năm sinh:?|trú (?:tại|ở)|ngụ|thường trú|(?:0?[1-9]|[12]\\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:19|20)\\d{2}|(?:19|20)\\d{2}\\b)");
    private static final int ROWS = 2;

    PersonListCheck() {
        super("P-12", Severity.DECISION);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        String[] lines = passage.plain().split("\n", -1);
        int offset = 0;
        for (int i = 0; i < lines.length; i++) {
            String header = lines[i];
            Matcher name = NAME_COLUMN.matcher(header);
            if (name.find()
                    && LIFE_COLUMN.matcher(header.replace(name.group(), " ")).find()
                    && rowsBelow(lines, i) >= ROWS) {
                findings.add(this, passage, offset, offset + header.length());
            }
            offset += header.length() + 1;
        }
        Matcher line = LINE.matcher(passage.text());
        int found = 0;
        int first = 0;
        int end = 0;
        while (line.find()) {
            first = found == 0 ? line.start() : first;
            end = line.end();
            found++;
        }
        if (found >= ROWS) {
            findings.add(this, passage, first, end);
        }
    }

    private static int rowsBelow(String[] lines, int header) {
        int rows = 0;
        for (int i = header + 1; i < lines.length && i < header + 1 + 2 * ROWS; i++) {
            rows += lines[i].split("\t|\\|| {3,}").length >= 2 ? 1 : 0;
        }
        return rows;
    }
}
