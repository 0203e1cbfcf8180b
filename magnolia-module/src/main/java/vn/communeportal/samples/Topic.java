package vn.communeportal.samples;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;

/**
 * A subject that sample items are about, with the patterns of their texts. Immutable.
 *
 * <p>In the files: {@code id}; {@code when}, windows as {@code 07-20..07-27} (always, if absent);
 * {@code weekdays}; {@code government}, {@code two-tier} or {@code three-tier}; {@code communes};
 * {@code weight}; {@code once} for what happens one time only; {@code genre}, {@code unit}, {@code
 * pictures}, {@code tags}; {@code titles}, {@code leads} and {@code body} with patterns for {@link
 * Composer}; {@code words} of its own. Documents have {@code type}, {@code field} and {@code
 * symbol} besides.
 */
final class Topic {

    private final YamlNode yaml;

    private Topic(YamlNode yaml) {
        this.yaml = yaml;
    }

    static Topic of(YamlNode yaml) {
        return new Topic(yaml);
    }

    String id() {
        return yaml.text("id");
    }

    /** Whether the subject occurs on this day in this commune. */
    boolean fits(SampleCommune commune, LocalDate day) {
        return matches("government", commune.government())
                && matches("communes", commune.id())
                && matches("weekdays", String.valueOf(day.getDayOfWeek().getValue()))
                && matches("years", String.valueOf(day.getYear()))
                && isSeason(day);
    }

    private boolean matches(String restriction, String value) {
        return !yaml.has(restriction) || yaml.texts(restriction).contains(value);
    }

    private boolean isSeason(LocalDate day) {
        MonthDay monthDay = MonthDay.from(day);
        return !yaml.has("when")
                || yaml.texts("when").stream().anyMatch(window -> contains(window, monthDay));
    }

    private static boolean contains(String window, MonthDay day) {
        String[] ends = window.split("\\.\\.");
        return !day.isBefore(MonthDay.parse("--" + ends[0]))
                && !day.isAfter(MonthDay.parse("--" + ends[1]));
    }

    int weight() {
        return yaml.number("weight", 1);
    }

    boolean isOnce() {
        return yaml.flag("once");
    }

    /** Whether the office speaks, and nobody signs with a pen name. */
    boolean isOfficial() {
        return yaml.flag("official");
    }

    /** Some of the words an item of this subject uses before those of the commune. */
    Map<?, ?> words() {
        return yaml.map("words");
    }

    String text(String name, String absent) {
        return yaml.text(name, absent);
    }

    List<String> texts(String name) {
        return yaml.texts(name);
    }

    /** Each paragraph with its choices. */
    List<List<String>> body() {
        return yaml.textLists("body");
    }

    @Override
    public String toString() {
        return id();
    }
}
