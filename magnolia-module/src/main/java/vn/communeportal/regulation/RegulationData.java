package vn.communeportal.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the lists of records that the law's data is kept as. */
final class RegulationData {

    private RegulationData() {}

    /**
     * The records below a key of a file in {@code commune-portal/regulation}.
     *
     * @throws IllegalStateException if the file is absent or has no such list
     */
    static List<Map<?, ?>> records(String file, String key) {
        String resource = "/commune-portal/regulation/" + file;
        try (InputStream yaml = RegulationData.class.getResourceAsStream(resource)) {
            if (yaml == null) {
                throw new IllegalStateException("Not on the class path: " + resource);
            }
            Object root = new Yaml(new SafeConstructor()).load(yaml);
            Object list = root instanceof Map ? ((Map<?, ?>) root).get(key) : null;
            if (!(list instanceof List)) {
                throw new IllegalStateException("No list \"" + key + "\" in " + resource);
            }
            List<Map<?, ?>> records = new ArrayList<>();
            for (Object element : (List<?>) list) {
                records.add((Map<?, ?>) element);
            }
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text of a record; empty if absent. */
    static String text(Map<?, ?> data, String key) {
        Object value = data.get(key);
        return value == null ? "" : value.toString();
    }

    static List<String> texts(Map<?, ?> data, String key) {
        List<String> texts = new ArrayList<>();
        Object value = data.get(key);
        if (value instanceof List) {
            ((List<?>) value).forEach(element -> texts.add(element.toString()));
        }
        return texts;
    }
}
