package vn.communeportal.content.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.communeportal.content.Content;
import vn.communeportal.content.FileFormat;

/**
 * Reads the table of dossier items. Its columns are mixed up in many files: the quantity's holds
 * the names of form files, the note's the numbers of originals and copies.
 */
final class DossierRows {

    private static final String TABLE = "tables.thanh_phan_ho_so";
    private static final Pattern ORIGINALS = count("Bản chính");
    private static final Pattern COPIES = count("Bản sao");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private DossierRows() {}

    private static Pattern count(String name) {
        return Pattern.compile(
                name + "\\s*:\\s*(\\d{1,4})|(\\d{1,4})\\s+" + name,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static List<Content> read(ProcedureJson json) {
        List<Content> items = new ArrayList<>();
        for (int i = 0; i < json.rows(TABLE); i++) {
            String row = TABLE + "[" + i + "]";
            Optional<String> title = json.take(row + ".ten_giay_to");
            if (title.isPresent()) {
                items.add(readRow(json, row, Tidy.withoutBullet(title.get())));
            } else {
                json.notPlacedBelow(row, "import.paperWithoutName");
            }
        }
        return items;
    }

    private static Content readRow(ProcedureJson json, String row, String title) {
        Row item = new Row();
        item.quantity(json, row + ".so_luong");
        item.note(json, row + ".ghi_chu");
        if (item.originals != null
                && item.originals == 0
                && item.copies != null
                && item.copies == 0) {
            json.toCheck(row + ".ghi_chu", title, "import.noPaperNeeded");
        }
        return Content.empty()
                .with("title", title)
                .with("originals", item.originals)
                .with("copies", item.copies)
                .with("note", String.join("\n", item.notes))
                .with("formName", String.join("; ", item.forms));
    }

    /** What two columns together say of one item. */
    private static final class Row {

        private final List<String> forms = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private Long originals;
        private Long copies;

        void quantity(ProcedureJson json, String place) {
            for (String line : Tidy.lines(json.take(place).orElse(""))) {
                if (NUMBER.matcher(line).matches()) {
                    originals = Long.valueOf(line);
                } else if (!form(json, place, line) && !counts(line)) {
                    notes.add(line);
                    json.toCheck(place, line, "import.quantityUnclear");
                }
            }
        }

        void note(ProcedureJson json, String place) {
            for (String line : Tidy.lines(json.take(place).orElse(""))) {
                if (!counts(line) && !form(json, place, line)) {
                    notes.add(line);
                }
            }
        }

        private boolean form(ProcedureJson json, String place, String line) {
            if (FileFormat.ofFileName(line).isEmpty()) {
                return false;
            }
            forms.add(line);
            json.toCheck(place, line, "import.formNotDelivered");
            return true;
        }

        /** Takes the numbers from a line that says nothing else. */
        private boolean counts(String line) {
            Matcher original = ORIGINALS.matcher(line);
            Matcher copy = COPIES.matcher(line);
            boolean hasOriginals = original.find();
            boolean hasCopies = copy.find();
            String rest = line;
            if (hasOriginals) {
                rest = rest.replace(original.group(), "");
            }
            if (hasCopies) {
                rest = rest.replace(copy.group(), "");
            }
            if (!hasOriginals && !hasCopies || !rest.matches("[\\s,;.]*")) {
                return false;
            }
            if (hasOriginals) {
                originals = number(original);
            }
            if (hasCopies) {
                copies = number(copy);
            }
            return true;
        }

        private static Long number(Matcher count) {
            return Long.valueOf(count.group(1) == null ? count.group(2) : count.group(1));
        }
    }
}
