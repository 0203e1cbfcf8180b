package vn.communeportal.regulation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A section of the law's tree (<i>chuyên mục</i>) as it is asked for during one period. Immutable.
 */
public final class RequiredSection {

    private final SectionDefinition definition;
    private final Validity validity;
    private final Obligation obligation;
    private final LegalGrounds grounds;
    private final TimeSpan maximumAge;
    private final int atLeast;
    private final List<String> deadlines;

    RequiredSection(SectionDefinition definition, RecordReader period) {
        period.knowing(RecordSchema.names(RegulationSubject.SECTIONS, "periods"));
        this.definition = definition;
        this.validity = period.validity();
        this.obligation = period.choice("obligation", "obligation", Obligation::ofId);
        this.grounds = period.grounds();
        this.maximumAge = period.span("maximumAge");
        this.atLeast = period.number("atLeast", 1);
        this.deadlines = List.copyOf(period.texts("deadlines"));
    }

    /** {@code GT-01}. */
    public String code() {
        return definition.code;
    }

    public SectionGroup group() {
        return definition.group;
    }

    /** Its name in addresses. */
    public String slug() {
        return definition.slug;
    }

    public String name() {
        return definition.name;
    }

    public String englishName() {
        return definition.englishName;
    }

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? definition.englishName : definition.name;
    }

    /** What lies in it, the main kind first; none if the portal itself fills the page. */
    public List<ShownContent> shows() {
        return List.copyOf(definition.shows);
    }

    /** Name of the main content type; empty if the portal itself fills the page. */
    public Optional<String> contentType() {
        return definition.shows.stream().map(ShownContent::contentType).findFirst();
    }

    /** Kind of the main content; empty if its type has no kinds. */
    public Optional<String> kind() {
        return definition.shows.stream().findFirst().flatMap(ShownContent::kind);
    }

    /** During which days this holds. */
    public Validity validity() {
        return validity;
    }

    public Obligation obligation() {
        return obligation;
    }

    /** Whether a portal without it, or with an empty one, falls short of the law. */
    public boolean isRequired() {
        return obligation == Obligation.REQUIRED;
    }

    public LegalGrounds grounds() {
        return grounds;
    }

    /** Older than this the section is stale; empty if only a change makes it stale. */
    public Optional<TimeSpan> maximumAge() {
        return Optional.ofNullable(maximumAge);
    }

    /** How many items not older than {@link #maximumAge} it needs; 1 or more. */
    public int atLeast() {
        return atLeast;
    }

    /** Codes of the deadlines for what is published in it. */
    public List<String> deadlines() {
        return deadlines;
    }

    @Override
    public String toString() {
        return code() + " " + validity;
    }
}
