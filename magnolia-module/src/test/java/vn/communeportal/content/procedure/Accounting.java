package vn.communeportal.content.procedure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Field;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/**
 * Counts words: those of a source file against those of the item and the remarks on it. Reads the
 * file in a way of its own.
 */
final class Accounting {

    /** Words of the source that say what a field's name says too. */
    private static final Map<String, String> LABELS =
            Map.of(
                    "metadata.số_quyết_định", "quyet dinh so",
                    "content.trình_tự_thực_hiện", "trinh tu thuc hien",
                    "so_ky_hieu", "luat thong tu so");

    private final Map<String, Integer> balance = new TreeMap<>();

    private Accounting() {}

    /** The words of the file that are neither in the item nor in the report. */
    static List<String> lost(byte[] file, Content item, List<Remark> remarks) throws IOException {
        Accounting accounting = new Accounting();
        accounting.count(item, procedureFields());
        for (Remark remark : remarks) {
            boolean isPlaced = remark.kind() == Remark.Kind.TO_CHECK;
            if (!isPlaced || remark.place().endsWith("so_ky_hieu")) {
                accounting.count(remark.value(), 1);
            }
        }
        JsonNode root = new ObjectMapper().readTree(file);
        accounting.subtract("", root);
        List<String> lost = new ArrayList<>();
        accounting.balance.forEach(
                (word, count) -> {
                    if (count < 0) {
                        lost.add(word + " ×" + -count);
                    }
                });
        return lost;
    }

    private static List<Field> procedureFields() {
        return ContentTypes.shipped().named(ContentTypes.PROCEDURE).fields();
    }

    private void count(Content content, List<Field> fields) {
        for (Field field : fields) {
            switch (field.type()) {
                case PART -> content.parts(field.name()).forEach(p -> count(p, field.parts()));
                case CHOICE ->
                        content.texts(field.name())
                                .forEach(option -> count(label(field, option), 1));
                case LONG ->
                        content.number(field.name())
                                .ifPresent(
                                        n ->
                                                count(
                                                        (field.name().equals("originals")
                                                                        ? "bản chính "
                                                                        : "bản sao ")
                                                                + n,
                                                        1));
                case DATE ->
                        content.date(field.name())
                                .ifPresent(
                                        day ->
                                                count(
                                                        day.getDayOfMonth()
                                                                + " "
                                                                + day.getMonthValue()
                                                                + " "
                                                                + day.getYear(),
                                                        1));
                default -> content.texts(field.name()).forEach(text -> count(text, 1));
            }
        }
    }

    private static String label(Field field, String option) {
        return Messages.shipped().text(Vietnamese.LOCALE, field.optionKey(option));
    }

    private void subtract(String place, JsonNode node) {
        if (node.isObject()) {
            for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
                String name = names.next();
                String inner = Vietnamese.normalize(name);
                // the code stands in two places and is taken from one
                boolean isSecondCode =
                        inner.equals("thu_tuc_id")
                                && node.get(name)
                                        .asText()
                                        .equals(node.path("metadata").path("mã_thủ_tục").asText());
                if (!isSecondCode) {
                    subtract(place.isEmpty() ? inner : place + "." + inner, node.get(name));
                }
            }
        } else if (node.isArray()) {
            node.forEach(element -> subtract(place, element));
        } else if (!node.isNull()) {
            count(node.asText(), -1);
            LABELS.forEach(
                    (at, words) -> {
                        if (place.endsWith(at)) {
                            count(words, 1);
                        }
                    });
        }
    }

    private void count(String text, int times) {
        for (String word : Vietnamese.fold(text).split("[^a-z0-9]+")) {
            // two counts may be written with or without a zero in front
            String bare = word.replaceFirst("^0+(?=\\d)", "");
            if (!bare.isEmpty()) {
                balance.merge(bare, times, Integer::sum);
            }
        }
    }
}
