package vn.communeportal.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.communeportal.content.Section;
import vn.communeportal.regulation.RequiredSection;

/** How it stands with one section that the law requires, in one commune, on one day. Immutable. */
public final class SectionCheck {

    /** What citizens find there. */
    public enum Status {
        /** Nothing. */
        MISSING,
        /** Something, but less of it is recent than the law asks. */
        STALE,
        /** What the law asks. */
        FINE,
        /** The portal itself would have to offer it, and this version does not. */
        NOT_OFFERED;

        public String labelKey() {
            return "completeness." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final RequiredSection law;
    private final Status status;
    private final List<Section> sections;
    private final LocalDate newest;

    SectionCheck(RequiredSection law, Status status, List<Section> sections, LocalDate newest) {
        this.law = Objects.requireNonNull(law, "law");
        this.status = Objects.requireNonNull(status, "status");
        this.sections = List.copyOf(sections);
        this.newest = newest;
    }

    public RequiredSection law() {
        return law;
    }

    public Status status() {
        return status;
    }

    /** Whether the commune has to do something. */
    public boolean isOpen() {
        return status == Status.MISSING || status == Status.STALE;
    }

    /** The commune's sections that are to fulfil it; none if it has none, or the portal does. */
    public List<Section> sections() {
        return sections;
    }

    /** The section in which what is missing is written first; empty if the commune has none. */
    public Optional<Section> section() {
        return sections.stream().findFirst();
    }

    /** Day of what was published or changed last; empty if there is nothing. */
    public Optional<LocalDate> newest() {
        return Optional.ofNullable(newest);
    }

    /** Login of the member or name of the unit that keeps it current; empty if nobody is named. */
    public String responsible() {
        return sections.stream()
                .map(Section::responsible)
                .filter(who -> !who.isEmpty())
                .findFirst()
                .orElse("");
    }

    @Override
    public String toString() {
        return law.code() + " " + status;
    }
}
