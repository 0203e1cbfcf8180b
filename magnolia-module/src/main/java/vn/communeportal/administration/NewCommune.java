package vn.communeportal.administration;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.communeportal.content.Commune;
import vn.communeportal.content.FileContent;
import vn.communeportal.regulation.AdministrativeUnit;
import vn.communeportal.regulation.AdministrativeUnits;
import vn.communeportal.text.Vietnamese;

/** A commune that is to be made: its id, settings and crest. Immutable. */
public final class NewCommune {

    private final String id;
    private final Map<String, String> settings;
    private final FileContent crest;

    /**
     * @param id the first name of its addresses, {@code hoa-phong}
     * @param settings see {@link Commune#setting}; blank ones count as absent
     * @param crest null for the national emblem
     */
    public NewCommune(String id, Map<String, String> settings, FileContent crest) {
        this.id = Objects.requireNonNull(id, "id");
        Map<String, String> tidy = new HashMap<>();
        settings.forEach(
                (name, value) -> {
                    if (!value.isBlank()) {
                        tidy.put(name, Vietnamese.normalize(value).strip());
                    }
                });
        this.settings = Map.copyOf(tidy);
        this.crest = crest;
    }

    /**
     * What a unit of the administrative list begins with: names, agencies, and the domain that the
     * rule gives it (Decree 224/2026/NĐ-CP, article 11.4.c).
     */
    public static NewCommune of(AdministrativeUnit unit) {
        Map<String, String> settings = new HashMap<>();
        settings.put("unitCode", unit.code());
        settings.put("name", unit.name());
        settings.put("fullName", unit.fullName());
        settings.put("agency", "Ủy ban nhân dân " + Vietnamese.withinSentence(unit.fullName()));
        settings.put(
                "superiorAgency",
                "Ủy ban nhân dân " + Vietnamese.withinSentence(unit.province().fullName()));
        AdministrativeUnits.shipped()
                .proposedDomain(unit)
                .ifPresent(domain -> settings.put(Commune.DOMAIN, domain));
        return new NewCommune(Vietnamese.slug(unit.name()), settings, null);
    }

    /** The same under another id. */
    public NewCommune withId(String otherId) {
        return new NewCommune(otherId, settings, crest);
    }

    public String id() {
        return id;
    }

    public Map<String, String> settings() {
        return settings;
    }

    /** A setting; empty if it has no value. */
    public String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    public Optional<FileContent> crest() {
        return Optional.ofNullable(crest);
    }
}
