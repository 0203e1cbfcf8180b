package vn.communeportal.officeform;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.communeportal.text.Vietnamese;

/** The words of a document's components as every output shows them: marks, dashes, endings. */
final class FormParts {

    static final String ADDRESSED = "Kính gửi:";
    static final String RECIPIENTS = "Nơi nhận:";

    /** What is in brackets; a place with its name; a day, year or number with what it is. */
    private static final Pattern KEPT_TOGETHER =
            Pattern.compile(
                    "\\([^()]{1,40}\\)|\\b(?:xã|phường|đặc khu|thị trấn|thị xã|huyện|quận|thành phố|tỉnh)"
                            + "(?: \\p{Lu}[\\p{L}\\p{M}]*)+"
                            + "|\\b(?:ngày|tháng|quý|năm|số|điều|khoản) [\\dIVX][^ ,;.)]*",
                    Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNICODE_CASE);

    private FormParts() {}

    /**
     * The title, in which names, days and years stay on one line.
     *
     * @see #together
     */
    static String title(OfficialDocument document) {
        return together(document.subject());
    }

    /** With spaces that do not break within {@code xã Hòa Phong}, {@code (đến 01/11)}. */
    static String together(String text) {
        return KEPT_TOGETHER.matcher(text).replaceAll(kept -> kept.group().replace(' ', '\u00a0'));
    }

    /** Each basis on a line of its own, ended by a semicolon, the last by a full stop. */
    static List<String> bases(OfficialDocument document) {
        return ended(document.bases(), "", ";", ".");
    }

    static List<String> recipients(OfficialDocument document) {
        return ended(document.recipients(), "- ", ";", ".");
    }

    /** One addressee stands beside <i>Kính gửi</i>, several below it. */
    static List<String> addressees(OfficialDocument document) {
        return document.addressees().size() < 2
                ? document.addressees()
                : ended(document.addressees(), "- ", ";", ".");
    }

    private static List<String> ended(List<String> lines, String start, String mark, String end) {
        List<String> ended = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ended.add(start + lines.get(i) + (i == lines.size() - 1 ? end : mark));
        }
        return ended;
    }

    /** The body's blocks; the last paragraph ends with {@code ./.} as documents do. */
    static List<Block> blocks(OfficialDocument document) {
        List<Block> blocks = new ArrayList<>(document.body().blocks());
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last) instanceof Paragraph) {
            Paragraph paragraph = (Paragraph) blocks.get(last);
            String text = paragraph.text().strip();
            if (!text.endsWith("./.")) {
                blocks.set(last, paragraph.endedBy(text.endsWith(".") ? "/." : "./."));
            }
        }
        return blocks;
    }

    /** {@code Phụ lục II}; without number where there is one annex alone. */
    static String annexName(OfficialDocument document, int index) {
        return document.annexes().size() == 1 ? "Phụ lục" : "Phụ lục " + FormText.roman(index + 1);
    }

    static String annexTitle(Annex annex) {
        return FormText.capitals(annex.title());
    }

    /** {@code (Kèm theo Báo cáo số 142/BC-UBND ngày … của …)}. */
    static String annexReference(OfficialDocument document) {
        String kind =
                document.isLetter()
                        ? "Công văn"
                        : document.kind().charAt(0)
                                + document.kind().substring(1).toLowerCase(Vietnamese.LOCALE);
        String number = document.numberLine().substring("Số: ".length());
        String day = document.placeAndDate().substring(document.placeAndDate().indexOf(", ") + 2);
        return "(Kèm theo " + kind + " số " + number + " " + day + ")";
    }

    /** Below the number of a letter. */
    static String letterSubject(OfficialDocument document) {
        String subject = document.subject().replaceFirst("^(?i:về việc|v/v)\\s+", "");
        return "V/v " + together(subject);
    }
}
