package vn.communeportal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The product's texts: {@code commune-portal/i18n/*_vi.properties} and {@code *_en.properties},
 * UTF-8, in {@link MessageFormat} syntax. Vietnamese is the language of everything that has no text
 * in the language asked for. Immutable, thread-safe.
 *
 * <pre>Messages.shipped().text(Vietnamese.LOCALE, "item.title.label")</pre>
 */
public final class Messages {

    /** One bundle a subject; keys are unique over all of them. */
    private static final List<String> BUNDLES =
            List.of(
                    "content",
                    "editorial",
                    "checks",
                    "letters",
                    "board",
                    "portal",
                    "regulation",
                    "administration",
                    "magnolia",
                    "units",
                    "insight",
                    "guard",
                    "engagement",
                    "royalties",
                    "channels",
                    "broadcast",
                    "registers",
                    "report");

    private static final Messages SHIPPED = new Messages(load("vi"), load("en"));

    private final Map<String, String> vietnamese;
    private final Map<String, String> english;

    Messages(Map<String, String> vietnamese, Map<String, String> english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** The texts in the jar. */
    public static Messages shipped() {
        return SHIPPED;
    }

    /**
     * The texts of one other bundle on the class path.
     *
     * @param path without language and ending, {@code /commune-portal/i18n/webapp}
     */
    public static Messages bundle(String path) {
        Map<String, String> vietnamese = new TreeMap<>();
        Map<String, String> english = new TreeMap<>();
        load(path + "_vi.properties", vietnamese);
        load(path + "_en.properties", english);
        return new Messages(vietnamese, english);
    }

    /** The text of a key with its arguments filled in; the key itself if no language has it. */
    public String text(Locale locale, String key, Object... arguments) {
        String pattern = find(locale, key);
        if (pattern == null) {
            return key;
        }
        return arguments.length == 0
                ? pattern.replace("''", "'")
                : new MessageFormat(pattern, locale).format(arguments);
    }

    /** Whether the key has a text in the language, or failing that in Vietnamese. */
    public boolean has(Locale locale, String key) {
        return find(locale, key) != null;
    }

    /** All keys and texts of a language, without those it takes from Vietnamese. */
    public Map<String, String> all(Locale locale) {
        return Map.copyOf(isEnglish(locale) ? english : vietnamese);
    }

    private String find(Locale locale, String key) {
        String text = isEnglish(locale) ? english.get(key) : null;
        return text == null ? vietnamese.get(key) : text;
    }

    private static boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }

    private static Map<String, String> load(String language) {
        Map<String, String> texts = new TreeMap<>();
        for (String bundle : BUNDLES) {
            load("/commune-portal/i18n/" + bundle + "_" + language + ".properties", texts);
        }
        return texts;
    }

    private static void load(String resource, Map<String, String> texts) {
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + resource);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.forEach(
                (key, value) -> {
                    if (texts.put((String) key, Vietnamese.normalize((String) value)) != null) {
                        throw new IllegalStateException("Twice: " + key + " in " + resource);
                    }
                });
    }
}
