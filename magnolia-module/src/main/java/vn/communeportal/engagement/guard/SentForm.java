package vn.communeportal.engagement.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A form as it was read: cleaned, not yet checked. */
public final class SentForm {

    private static final Set<String> OURS = Set.of(FormToken.FIELD, FormToken.WORK, FormToken.TRAP);

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> hidden = new HashMap<>();
    private final List<Map.Entry<String, byte[]>> files = new ArrayList<>();

    static boolean isOurs(String name) {
        return OURS.contains(name);
    }

    /** What was typed into the fields that the form takes, in the order in which it came. */
    public Map<String, String> fields() {
        return fields;
    }

    /** One of the fields that every form carries; empty if it did not come. */
    String hidden(String name) {
        return hidden.getOrDefault(name, "");
    }

    Map<String, String> hidden() {
        return hidden;
    }

    /** Whether files came along, which no browser chooses again by itself. */
    public boolean hasFiles() {
        return !files.isEmpty();
    }

    /** Names as they were sent, and contents. */
    List<Map.Entry<String, byte[]>> files() {
        return files;
    }
}
