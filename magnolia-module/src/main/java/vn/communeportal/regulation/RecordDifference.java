package vn.communeportal.regulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.communeportal.text.Messages;

/** What differs between two forms of a record, field by field. */
public final class RecordDifference {

    /** One field that differs. Immutable. */
    public static final class Change {

        private final String place;
        private final String before;
        private final String after;

        private Change(String place, String before, String after) {
            this.place = place;
            this.before = before;
            this.after = after;
        }

        /** The field's name in the data, {@code periods[2].from}. */
        public String place() {
            return place;
        }

        /** Empty if the field was not there. */
        public String before() {
            return before;
        }

        /** Empty if the field is not there any more. */
        public String after() {
            return after;
        }
    }

    private RecordDifference() {}

    /** The fields that differ, in the order of the second record; none if both are the same. */
    public static List<Change> between(Map<?, ?> before, Map<?, ?> after) {
        Map<String, String> old = new LinkedHashMap<>();
        Map<String, String> now = new LinkedHashMap<>();
        flatten("", before, old);
        flatten("", after, now);
        Set<String> places = new LinkedHashSet<>(now.keySet());
        places.addAll(old.keySet());
        List<Change> changes = new ArrayList<>();
        for (String place : places) {
            String was = old.getOrDefault(place, "");
            String is = now.getOrDefault(place, "");
            if (!was.equals(is)) {
                changes.add(new Change(place, was, is));
            }
        }
        return changes;
    }

    private static void flatten(String prefix, Map<?, ?> record, Map<String, String> values) {
        record.forEach(
                (name, value) -> {
                    String place = prefix + name;
                    if (value instanceof List
                            && ((List<?>) value).stream().anyMatch(Map.class::isInstance)) {
                        int number = 0;
                        for (Object part : (List<?>) value) {
                            flatten(place + "[" + ++number + "].", (Map<?, ?>) part, values);
                        }
                    } else if (value instanceof List) {
                        values.put(
                                place,
                                ((List<?>) value)
                                        .stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", ")));
                    } else if (value != null) {
                        values.put(place, value.toString());
                    }
                });
    }

    /** A place in words: {@code periods[2].from} is {@code Giai đoạn 2, Từ ngày}. */
    public static String words(String place, Messages messages, Locale locale) {
        List<String> words = new ArrayList<>();
        for (String step : place.split("\\.")) {
            int bracket = step.indexOf('[');
            String name = bracket < 0 ? step : step.substring(0, bracket);
            String number = bracket < 0 ? "" : " " + step.substring(bracket + 1, step.length() - 1);
            String key = RecordField.labelKey(name);
            words.add((messages.has(locale, key) ? messages.text(locale, key) : name) + number);
        }
        return String.join(", ", words);
    }
}
