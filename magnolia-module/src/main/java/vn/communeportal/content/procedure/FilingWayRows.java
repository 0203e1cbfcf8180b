package vn.communeportal.content.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.communeportal.content.Content;
import vn.communeportal.text.Vietnamese;

/** Reads the table of ways of filing, each with its time limit and fee. */
final class FilingWayRows {

    private static final String TABLE = "tables.hinh_thuc_nop";
    private static final String DESCRIPTION = "content.cách_thức_thực_hiện";
    private static final Map<String, String> WAYS =
            Map.of(
                    "truc tiep", "inPerson",
                    "truc tuyen", "online",
                    "dich vu buu chinh", "post");

    private static final Pattern FEE =
            Pattern.compile("(Phí|Lệ phí)\\s*:\\s*(.*)", Pattern.CASE_INSENSITIVE);

    /** A unit without an amount, perhaps with an explanation in brackets. */
    private static final Pattern WITHOUT_AMOUNT =
            Pattern.compile("(?:Đồng|USD)?\\s*(?:\\((.*)\\))?", Pattern.CASE_INSENSITIVE);

    private static final Pattern ATTACHED =
            Pattern.compile("File đính kèm\\s*:.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZERO_TIME = Pattern.compile("0+ \\p{L}.*");

    private FilingWayRows() {}

    static List<Content> read(ProcedureJson json) {
        List<Content> ways = new ArrayList<>();
        for (int i = 0; i < json.rows(TABLE); i++) {
            readRow(json, TABLE + "[" + i + "]", ways);
        }
        return describe(json, ways);
    }

    private static void readRow(ProcedureJson json, String row, List<Content> ways) {
        Optional<String> name = json.take(row + ".hinh_thuc");
        String way = WAYS.get(Vietnamese.fold(name.orElse("")));
        if (way == null) {
            name.ifPresent(value -> json.notPlaced(row + ".hinh_thuc", value, "import.unknownWay"));
            json.notPlacedBelow(row, "import.unknownWay");
            return;
        }
        Optional<String> timeLimit = json.take(row + ".thoi_han_giai_quyet");
        Optional<String> fee = json.take(row + ".phi_le_phi");
        Content part =
                Content.empty()
                        .with("way", way)
                        .with("timeLimit", timeLimit.orElse(""))
                        .with("fee", fee.map(text -> fee(json, row, text)).orElse(""));
        timeLimit
                .filter(value -> ZERO_TIME.matcher(value).matches())
                .ifPresent(
                        value ->
                                json.toCheck(
                                        row + ".thoi_han_giai_quyet", value, "import.zeroTime"));
        if (ways.contains(part)) {
            json.notPlaced(row + ".hinh_thuc", name.orElse(""), "import.repeated");
            timeLimit.ifPresent(
                    value ->
                            json.notPlaced(row + ".thoi_han_giai_quyet", value, "import.repeated"));
            fee.ifPresent(value -> json.notPlaced(row + ".phi_le_phi", value, "import.repeated"));
        } else {
            ways.add(part);
        }
    }

    private static String fee(ProcedureJson json, String row, String value) {
        String place = row + ".phi_le_phi";
        List<String> fees = new ArrayList<>();
        for (String line : Tidy.lines(value)) {
            Matcher fee = FEE.matcher(line);
            if (ATTACHED.matcher(line).matches()) {
                json.notPlaced(place, line, "import.fileNotDelivered");
            } else if (!fee.matches()) {
                fees.add(line);
            } else {
                fees.addAll(amount(json, place, line, fee));
            }
        }
        return String.join("\n", fees);
    }

    /** Kind and amount; where the amount is missing what is said in its place, if anything is. */
    private static List<String> amount(ProcedureJson json, String place, String line, Matcher fee) {
        String amount = fee.group(2).strip();
        Matcher missing = WITHOUT_AMOUNT.matcher(amount);
        if (!missing.matches()) {
            return List.of(fee.group(1) + ": " + amount);
        }
        json.notPlaced(place, line, "import.amountMissing");
        return missing.group(1) == null
                ? List.of()
                : List.of(fee.group(1) + ": " + missing.group(1).strip());
    }

    /** A description of all ways together can only be that of one if there is but one. */
    private static List<Content> describe(ProcedureJson json, List<Content> ways) {
        Optional<String> description = json.take(DESCRIPTION);
        if (description.isPresent() && ways.size() == 1) {
            return List.of(ways.get(0).with("description", description.get()));
        }
        description.ifPresent(
                value -> json.notPlaced(DESCRIPTION, value, "import.aboutSeveralWays"));
        return ways;
    }
}
