package vn.communeportal.search.lucene;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vn.communeportal.search.IndexMark;

/** Marks as the data that Lucene keeps with a commit. */
final class Marks {

    static final String FORMAT = "format";
    private static final String COMPLETE = "complete";
    private static final String POSITION = "position";
    private static final String CHANGED_AT = "changedAt";

    private Marks() {}

    static Map<String, String> write(IndexMark mark, String format) {
        Map<String, String> data = new HashMap<>();
        data.put(FORMAT, format);
        data.put(COMPLETE, String.valueOf(mark.isComplete()));
        data.put(POSITION, String.valueOf(mark.position()));
        mark.changedAt().ifPresent(time -> data.put(CHANGED_AT, time.toString()));
        return data;
    }

    static IndexMark read(Iterable<Map.Entry<String, String>> entries) {
        Map<String, String> data = new HashMap<>();
        entries.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        String changedAt = data.get(CHANGED_AT);
        return new IndexMark(
                Boolean.parseBoolean(data.get(COMPLETE)),
                Long.parseLong(data.getOrDefault(POSITION, "0")),
                changedAt == null ? null : Instant.parse(changedAt));
    }
}
