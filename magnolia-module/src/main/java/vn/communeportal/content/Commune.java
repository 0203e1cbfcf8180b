package vn.communeportal.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A commune or ward with its portal: identity, settings and sections. A setting that the commune
 * leaves empty may come from its province. Immutable.
 */
public final class Commune {

    /** What the portal of a commune is: {@link #OPEN}, or one of those whose staff cannot act. */
    public enum Status {
        OPEN(""),
        /** Still shown, with a notice, but nothing changes any more. */
        CLOSED("closed"),
        /** Its items are on their way to its successor. */
        MERGING("merging"),
        /** All its items are the successor's; its addresses lead there. */
        MERGED("merged");

        private final String id;

        Status(String id) {
            this.id = id;
        }

        /** As it is stored. */
        public String id() {
            return id;
        }

        static Status ofId(String id) {
            for (Status status : values()) {
                if (status.id.equals(id)) {
                    return status;
                }
            }
            throw new IllegalArgumentException("No status of a commune: " + id);
        }
    }

    public static final String STATUS = "status";
    public static final String SUCCESSOR = "successor";
    public static final String CLOSED_ON = "closedOn";
    public static final String CLOSING_NOTICE = "closingNotice";
    public static final String DOMAIN = "domain";

    /** Its own boundary as GeoJSON. */
    public static final String BOUNDARY = "boundary";

    /** Behind the name of a setting: its value for English pages, {@code agencyEnglish}. */
    public static final String ENGLISH = "English";

    /**
     * Settings that a commune takes over from its province where its own are empty, with what they
     * are in English.
     */
    public static final Set<String> INHERITED =
            Set.of("superiorAgency", "responsible", "email", "telephone", "footerNote");

    private final String id;
    private final Map<String, String> settings;
    private final Map<String, String> inherited;
    private final List<Section> sections;
    private final FileContent crest;

    /**
     * @param id the first name of all its paths and addresses, {@code hoa-phong}
     * @param settings see {@link #setting}
     */
    public Commune(String id, Map<String, String> settings, List<Section> sections) {
        this(id, settings, Map.of(), sections, null);
    }

    /**
     * @param inherited the province's settings; only those of {@link #INHERITED} count
     * @param crest null if it has none
     */
    Commune(
            String id,
            Map<String, String> settings,
            Map<String, String> inherited,
            List<Section> sections,
            FileContent crest) {
        this.id = Objects.requireNonNull(id, "id");
        this.settings = Map.copyOf(settings);
        this.inherited =
                inherited.entrySet().stream()
                        .filter(setting -> isInherited(setting.getKey(), settings))
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, Map.Entry::getValue));
        this.sections = List.copyOf(sections);
        this.crest = crest;
    }

    /** What the province says in English is not said of what the commune says for itself. */
    private static boolean isInherited(String name, Map<String, String> own) {
        String vietnamese =
                name.endsWith(ENGLISH) ? name.substring(0, name.length() - ENGLISH.length()) : name;
        return INHERITED.contains(vietnamese)
                && (vietnamese.equals(name) || own.getOrDefault(vietnamese, "").isEmpty());
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
     * footerNote}, {@code unitCode} (of the list of administrative units), {@code sampleNotice} and
     * {@code sampleNoticeEnglish}, which every page of a sample commune shows; the province's where
     * the commune's own is empty and it is one of {@link #INHERITED}; empty if it has no value.
     */
    public String setting(String name) {
        String own = settings.getOrDefault(name, "");
        return own.isEmpty() ? inherited.getOrDefault(name, "") : own;
    }

    /** The names of its own settings that have a value. */
    public Map<String, String> settings() {
        return settings;
    }

    /** What the province has for a setting; empty if that one is not inherited or has no value. */
    public String inherited(String name) {
        return inherited.getOrDefault(name, "");
    }

    /** In the order of the menu. */
    public List<Section> sections() {
        return sections;
    }

    /** All of its sections, first those made for this kind of content. */
    public List<Section> sectionsFor(ContentType type) {
        return sections.stream()
                .sorted(
                        Comparator.comparing(
                                (Section section) -> !section.contentType().equals(type.name())))
                .collect(Collectors.toList());
    }

    public Optional<Section> section(String code) {
        return sections.stream().filter(section -> section.code().equals(code)).findFirst();
    }

    public Optional<Section> sectionBySlug(String slug) {
        return sections.stream().filter(section -> section.slug().equals(slug)).findFirst();
    }

    /** The sections that fulfil what the law requires under a code; several may share it. */
    public List<Section> fulfilling(String lawCode) {
        return sections.stream()
                .filter(section -> section.fulfils().contains(lawCode))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Its coat of arms or logo (<i>biểu trưng</i>); empty if it shows the national emblem. */
    public Optional<FileContent> crest() {
        return Optional.ofNullable(crest);
    }

    public Status status() {
        return Status.ofId(settings.getOrDefault(STATUS, ""));
    }

    /** Whether its staff may act. */
    public boolean isOpen() {
        return status() == Status.OPEN;
    }

    /** Id of the commune that took it over, or is about to; empty if none does. */
    public Optional<String> successor() {
        return Optional.ofNullable(settings.get(SUCCESSOR));
    }

    @Override
    public String toString() {
        return id;
    }
}
