package vn.communeportal.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A map of a sample file, with its values by type. Dates in the files are texts, {@code
 * 2025-07-18}.
 */
final class YamlNode {

    static final String FOLDER = "/commune-portal/samples/";

    private final Map<?, ?> values;

    private YamlNode(Map<?, ?> values) {
        this.values = values;
    }

    /** The map in a file of the samples' folder. */
    static YamlNode file(String name) {
        return new YamlNode((Map<?, ?>) load(name));
    }

    /** The maps in a file that is a list of them. */
    static List<YamlNode> list(String name) {
        return nodes(load(name));
    }

    private static Object load(String name) {
        try (InputStream yaml = YamlNode.class.getResourceAsStream(FOLDER + name)) {
            if (yaml == null) {
                throw new IllegalStateException("Not on the class path: " + FOLDER + name);
            }
            return new Yaml(
                            new SafeConstructor(),
                            new Representer(),
                            new DumperOptions(),
                            new TextResolver())
                    .load(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<YamlNode> nodes(Object value) {
        List<YamlNode> nodes = new ArrayList<>();
        if (value != null) {
            for (Object element : (List<?>) value) {
                nodes.add(new YamlNode((Map<?, ?>) element));
            }
        }
        return nodes;
    }

    boolean has(String name) {
        return values.get(name) != null;
    }

    /**
     * The maps that this one stands for: itself, or with {@code variants} one for each of them,
     * whose values go before its own; {@code words} are joined.
     */
    List<YamlNode> variants() {
        List<YamlNode> variants = new ArrayList<>();
        for (YamlNode variant : nodes("variants")) {
            Map<Object, Object> joined = new HashMap<>(values);
            joined.putAll(variant.values);
            Map<Object, Object> words = new HashMap<>(map("words"));
            words.putAll(variant.map("words"));
            joined.put("words", words);
            joined.put("id", text("id") + "-" + (variants.size() + 1));
            variants.add(new YamlNode(joined));
        }
        return variants.isEmpty() ? List.of(this) : variants;
    }

    /** Empty if absent. */
    String text(String name) {
        return text(name, "");
    }

    String text(String name, String absent) {
        return has(name) ? values.get(name).toString() : absent;
    }

    /** One text or a list of them; empty if absent. */
    List<String> texts(String name) {
        return Words.texts(values.get(name));
    }

    /** Each element one text or a list of texts. */
    List<List<String>> textLists(String name) {
        List<List<String>> lists = new ArrayList<>();
        if (has(name)) {
            for (Object element : (List<?>) values.get(name)) {
                lists.add(Words.texts(element));
            }
        }
        return lists;
    }

    int number(String name, int absent) {
        return has(name) ? Integer.parseInt(text(name)) : absent;
    }

    boolean flag(String name) {
        return Boolean.parseBoolean(text(name));
    }

    LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    YamlNode node(String name) {
        return new YamlNode(map(name));
    }

    List<YamlNode> nodes(String name) {
        return nodes(values.get(name));
    }

    /** Empty if absent. */
    Map<?, ?> map(String name) {
        return has(name) ? (Map<?, ?>) values.get(name) : Collections.emptyMap();
    }

    /** Takes every scalar as the text it is, so that 05, 1.611 and dates stay what was written. */
    private static final class TextResolver extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.NULL, EMPTY, "\0");
        }
    }
}
