package vn.communeportal.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads the lists of records that the law's data is kept as; every value is a text. */
final class RegulationData {

    /** Days, numbers and yes or no are texts too: what they mean is read with a clear complaint. */
    private static final class TextResolver extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.NULL, Pattern.compile("|~|null"), null);
            addImplicitResolver(Tag.MERGE, Pattern.compile("<<"), "<");
        }
    }

    /** Nothing is broken over two lines. */
    private static final int LONGEST_LINE = 4000;

    private RegulationData() {}

    static Yaml yaml() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setWidth(LONGEST_LINE);
        return new Yaml(
                new SafeConstructor(), new Representer(options), options, new TextResolver());
    }

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
            Object root = yaml().load(yaml);
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
