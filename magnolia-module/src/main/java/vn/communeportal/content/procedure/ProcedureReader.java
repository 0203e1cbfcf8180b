package vn.communeportal.content.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.communeportal.content.Content;
import vn.communeportal.content.Procedure;
import vn.communeportal.content.document.DocumentNumber;
import vn.communeportal.text.Vietnamese;

/** Puts the values of a source file into the fields of a procedure. */
final class ProcedureReader {

    private static final String CODE = "metadata.mã_thủ_tục";
    private static final String CODE_TOO = "thu_tuc_id";
    private static final Map<String, String> LEVELS =
            Map.of(
                    "cap xa", "commune",
                    "cap tinh", "province",
                    "cap bo", "ministry",
                    "co quan khac", "other");

    /**
     * Between two entries of a list: a comma outside brackets before a capital letter. "Cán bộ,
     * công chức, viên chức" is one entry.
     */
    private static final Pattern BETWEEN_ENTRIES = Pattern.compile(",\\s*(?=\\p{Lu})(?![^(]*\\))");

    private ProcedureReader() {}

    /**
     * @param section code of the section that procedures go into
     */
    static ReadProcedure read(byte[] bytes, String section) throws UnreadableSourceException {
        ProcedureJson json = ProcedureJson.parse(bytes);
        String code = code(json);
        Content content =
                Content.empty()
                        .with("code", code)
                        .with("title", text(json, "metadata.tên_thủ_tục"))
                        .with("section", section)
                        .with("field", text(json, "metadata.lĩnh_vực"))
                        .with("level", levels(json))
                        .with("procedureKind", text(json, "metadata.loại_thủ_tục"))
                        .with("steps", StepText.steps(text(json, "content.trình_tự_thực_hiện")))
                        .with("filingWays", FilingWayRows.read(json))
                        .with("dossier", DossierRows.read(json))
                        .with("applicants", entries(text(json, "content.đối_tượng_thực_hiện")))
                        .with("performingAgency", text(json, "content.cơ_quan_thực_hiện"))
                        .with("decidingAgency", text(json, "content.cơ_quan_có_thẩm_quyền"))
                        .with("coordinatingAgency", text(json, "content.cơ_quan_phối_hợp"))
                        .with("receivingAddress", text(json, "content.địa_chỉ_tiếp_nhận_hs"))
                        .with("result", text(json, "content.kết_quả_thực_hiện"))
                        .with("conditions", text(json, "content.yêu_cầu_điều_kiện_thực_hiện"))
                        .with("legalBases", LegalBasisRows.read(json))
                        .with("decisionNumber", decision(json))
                        .with("status", "inForce");
        return new ReadProcedure(code, content, json.close());
    }

    private static String code(ProcedureJson json) throws UnreadableSourceException {
        Optional<String> own = json.take(CODE);
        Optional<String> other = json.take(CODE_TOO);
        String code =
                own.or(() -> other)
                        .orElseThrow(() -> new UnreadableSourceException("import.failed.noCode"));
        if (!Procedure.isCode(code)) {
            throw new UnreadableSourceException("import.failed.code", code);
        }
        other.filter(value -> !value.equals(code))
                .ifPresent(value -> json.notPlaced(CODE_TOO, value, "import.otherCode", code));
        return code;
    }

    private static List<String> levels(ProcedureJson json) {
        String place = "metadata.cấp_thực_hiện";
        List<String> levels = new ArrayList<>();
        for (String name : entries(text(json, place))) {
            String level = LEVELS.get(Vietnamese.fold(name));
            if (level == null) {
                json.notPlaced(place, name, "import.unknownLevel");
            } else if (!levels.contains(level)) {
                levels.add(level);
            }
        }
        return levels;
    }

    private static String decision(ProcedureJson json) {
        String place = "metadata.số_quyết_định";
        String value = text(json, place);
        Optional<DocumentNumber> number = DocumentNumber.find(value);
        if (number.isEmpty() && !value.isEmpty()) {
            json.notPlaced(place, value, "import.noNumberInIt");
        }
        return number.map(DocumentNumber::toString).orElse("");
    }

    private static List<String> entries(String value) {
        List<String> entries = new ArrayList<>();
        for (String entry : BETWEEN_ENTRIES.split(value)) {
            if (!entry.isBlank()) {
                entries.add(entry.strip());
            }
        }
        return entries;
    }

    private static String text(ProcedureJson json, String place) {
        return json.take(place).orElse("");
    }
}
