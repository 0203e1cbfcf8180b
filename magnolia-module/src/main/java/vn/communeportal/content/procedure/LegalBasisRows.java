package vn.communeportal.content.procedure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.communeportal.content.Content;
import vn.communeportal.content.document.DocumentNumber;
import vn.communeportal.content.document.NumberReading;
import vn.communeportal.text.Vietnamese;

/** Reads the table of legal bases; numbers that are cut short are completed from the abstract. */
final class LegalBasisRows {

    private static final String TABLE = "tables.can_cu_phap_ly";
    private static final List<DateTimeFormatter> DAYS =
            List.of(
                    DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
                    DateTimeFormatter.ISO_LOCAL_DATE);

    private LegalBasisRows() {}

    static List<Content> read(ProcedureJson json) {
        List<Content> bases = new ArrayList<>();
        for (int i = 0; i < json.rows(TABLE); i++) {
            readRow(json, TABLE + "[" + i + "]", bases);
        }
        return bases;
    }

    private static void readRow(ProcedureJson json, String row, List<Content> bases) {
        Optional<String> number = json.take(row + ".so_ky_hieu");
        Optional<String> title = json.take(row + ".trich_yeu");
        Content basis =
                Content.empty()
                        .with("number", number(json, row, number.orElse(""), title.orElse("")))
                        .with("title", title.orElse(""))
                        .with("issueDate", day(json, row + ".ngay_ban_hanh"))
                        .with("issuingBody", json.take(row + ".co_quan_ban_hanh").orElse(""));
        if (bases.contains(basis)) {
            number.ifPresent(
                    value -> json.notPlaced(row + ".so_ky_hieu", value, "import.repeated"));
            title.ifPresent(value -> json.notPlaced(row + ".trich_yeu", value, "import.repeated"));
        } else if (!basis.isEmpty()) {
            bases.add(basis);
        }
    }

    private static String number(ProcedureJson json, String row, String typed, String title) {
        String place = row + ".so_ky_hieu";
        NumberReading reading = NumberReading.of(typed);
        if (reading.number().isPresent()) {
            return reading.number().get().toString();
        }
        if (reading.suggestion().isPresent()) {
            String meant = reading.suggestion().get().toString();
            if (!isTheSameWithoutWords(typed, meant)) {
                json.toCheck(place, typed, "import.numberCorrected", meant);
            }
            return meant;
        }
        Optional<DocumentNumber> inTitle =
                DocumentNumber.find(title)
                        .filter(
                                number ->
                                        typed.isEmpty()
                                                || number.toString().startsWith(typed + "/"));
        if (inTitle.isPresent()) {
            json.toCheck(place, typed, "import.numberFromAbstract", inTitle.get().toString());
            return inTitle.get().toString();
        }
        if (!typed.isEmpty() || !title.isEmpty()) {
            json.toCheck(place, typed, "import.notANumber");
        }
        return typed;
    }

    /** "Luật 47/2014/QH13" and "21/2008/TTLT- BQP" need no second look. */
    private static boolean isTheSameWithoutWords(String typed, String meant) {
        return Vietnamese.normalize(typed).replace(" ", "").endsWith(meant);
    }

    private static LocalDate day(ProcedureJson json, String place) {
        Optional<String> value = json.take(place);
        for (DateTimeFormatter format : DAYS) {
            try {
                return value.map(text -> LocalDate.parse(text, format)).orElse(null);
            } catch (DateTimeParseException e) {
                continue; // the other format may fit
            }
        }
        json.notPlaced(place, value.orElse(""), "import.notADay");
        return null;
    }
}
