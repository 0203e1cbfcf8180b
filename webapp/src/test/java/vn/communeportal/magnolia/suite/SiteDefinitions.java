package vn.communeportal.magnolia.suite;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The templates and dialogs in the module's jar: all of them, whoever adds one. */
final class SiteDefinitions {

    private static final String PAGES = "commune-portal/templates/pages/";
    private static final String COMPONENTS = "commune-portal/templates/components/";
    private static final String DIALOGS = "commune-portal/dialogs/";
    private static final String TEXTS = "commune-portal/i18n/magnolia_en.properties";
    private static final String YAML = ".yaml";

    private final Map<String, Map<String, Object>> definitions = new TreeMap<>();
    private final Properties texts = new Properties();

    SiteDefinitions(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().collect(Collectors.toList())) {
                String name = entry.getName();
                if (name.endsWith(YAML)
                        && (name.startsWith(PAGES)
                                || name.startsWith(COMPONENTS)
                                || name.startsWith(DIALOGS))) {
                    try (InputStream in = file.getInputStream(entry)) {
                        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
                        definitions.put(name, map(yaml.load(in)));
                    }
                }
            }
            try (InputStream in = file.getInputStream(file.getEntry(TEXTS))) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        }
    }

    /** Of pages, by their names. */
    List<Template> pages() {
        return templates(PAGES);
    }

    /** Of components, by their names. */
    List<Template> components() {
        return templates(COMPONENTS);
    }

    private List<Template> templates(String folder) {
        return definitions.keySet().stream()
                .filter(path -> path.startsWith(folder))
                .map(Template::new)
                .collect(Collectors.toList());
    }

    private String text(Object key) {
        return texts.getProperty((String) key, "no text for " + key);
    }

    private List<Field> fields(Map<String, Object> form) {
        List<Field> fields = new ArrayList<>();
        map(form.get("properties"))
                .forEach((name, field) -> fields.add(new Field(name, map(field))));
        return fields;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    /** A page's or a component's. */
    final class Template {

        private final String path;
        private final Map<String, Object> yaml;

        private Template(String path) {
            this.path = path;
            yaml = definitions.get(path);
        }

        /** {@code commune-portal:components/notice}. */
        String id() {
            return path.replace("/templates/", ":").replace(YAML, "");
        }

        /** {@code notice}. */
        String name() {
            return path.substring(path.lastIndexOf('/') + 1).replace(YAML, "");
        }

        String title() {
            return text(yaml.get("title"));
        }

        /** Empty if there is nothing to be said about it. */
        Optional<Dialog> dialog() {
            return Optional.ofNullable((String) yaml.get("dialog"))
                    .map(id -> id.replace(":", "/dialogs/") + YAML)
                    .map(definitions::get)
                    .map(Dialog::new);
        }

        /** Ids of the components that may be put into an area. */
        Set<String> available(String area) {
            Map<String, Object> components =
                    map(map(map(yaml.get("areas")).get(area)).get("availableComponents"));
            return components.values().stream()
                    .map(component -> (String) map(component).get("id"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** A template's. */
    final class Dialog {

        private final Map<String, Object> yaml;

        private Dialog(Map<String, Object> yaml) {
            this.yaml = yaml;
        }

        String title() {
            return text(yaml.get("label"));
        }

        List<Field> fields() {
            return SiteDefinitions.this.fields(map(yaml.get("form")));
        }
    }

    /** A dialog's. */
    final class Field {

        private final String name;
        private final Map<String, Object> yaml;

        private Field(String name, Map<String, Object> yaml) {
            this.name = name;
            this.yaml = yaml;
        }

        String name() {
            return name;
        }

        boolean isRichText() {
            return "richTextField".equals(yaml.get("$type"));
        }

        /** Whether it is typed into a line, be it to find what can be chosen. */
        boolean isOneLine() {
            return "comboBoxField".equals(yaml.get("$type"))
                    || "textField".equals(yaml.get("$type")) && !yaml.containsKey("rows");
        }

        String label() {
            return text(yaml.get("label"));
        }

        boolean isRequired() {
            return Boolean.TRUE.equals(yaml.get("required"));
        }

        /** What can be chosen; empty if it is no choice. */
        List<String> options() {
            return yaml.containsKey("datasource")
                    ? ((List<?>) map(yaml.get("datasource")).get("options"))
                            .stream()
                                    .map(option -> (String) map(option).get("value"))
                                    .collect(Collectors.toList())
                    : List.of();
        }

        /** The fields of each of its entries; empty if it holds one value. */
        List<Field> parts() {
            return yaml.containsKey("field") ? fields(map(yaml.get("field"))) : List.of();
        }
    }
}
