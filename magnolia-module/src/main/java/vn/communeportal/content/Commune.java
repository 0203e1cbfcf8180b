package vn.communeportal.content;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A commune or ward with its portal: identity and sections. Immutable. */
public final class Commune {

    private final String id;
    private final Map<String, String> settings;
    private final List<Section> sections;

    /**
     * @param id the first name of all its paths and addresses, {@code hoa-phong}
     * @param settings see {@link #setting}
     */
    public Commune(String id, Map<String, String> settings, List<Section> sections) {
        this.id = Objects.requireNonNull(id, "id");
        this.settings = Map.copyOf(settings);
        this.sections = List.copyOf(sections);
    }

    public String id() {
        return id;
    }

    /** The commune's name, {@code Hòa Phong}. */
    public String name() {
        return setting("name");
    }

    /**
     * A setting: {@code name}, {@code fullName}, {@code agency}, {@code superiorAgency}, {@code
     * address}, {@code email}, {@code telephone}, {@code responsible}, {@code domain}, {@code
     * sampleNotice} and {@code sampleNoticeEnglish}, which every page of a sample commune shows;
     * empty if it has no value.
     */
    public String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    /** The names of its settings that have a value. */
    public Map<String, String> settings() {
        return settings;
    }

    /** In the order of the menu. */
    public List<Section> sections() {
        return sections;
    }

    public Optional<Section> section(String code) {
        return sections.stream().filter(section -> section.code().equals(code)).findFirst();
    }

    public Optional<Section> sectionBySlug(String slug) {
        return sections.stream().filter(section -> section.slug().equals(slug)).findFirst();
    }

    @Override
    public String toString() {
        return id;
    }
}
