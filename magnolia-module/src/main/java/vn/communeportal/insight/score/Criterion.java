package vn.communeportal.insight.score;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One line of a sheet. Immutable. */
public final class Criterion {

    private final String code;
    private final String name;
    private final String englishName;
    private final double points;
    private final Measure measure;
    private final String evidence;

    /**
     * @throws IllegalArgumentException if something is missing or not of its form
     */
    Criterion(Map<?, ?> data) {
        code = required(data, "code");
        name = required(data, "name");
        englishName = required(data, "englishName");
        points = Double.parseDouble(required(data, "points"));
        Object measured = data.get("measure");
        measure = measured == null ? null : Measure.valueOf(measured.toString());
        evidence = Objects.toString(data.get("evidence"), "");
        if (points <= 0) {
            throw new IllegalArgumentException(code + ": points");
        }
    }

    static String required(Map<?, ?> data, String name) {
        Object value = data.get(name);
        if (value == null || value.toString().isBlank()) {
            throw new IllegalArgumentException(name);
        }
        return value.toString();
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? englishName : name;
    }

    /** The most that can be had. */
    public double points() {
        return points;
    }

    /** Empty if a person enters the points. */
    public Optional<Measure> measure() {
        return Optional.ofNullable(measure);
    }

    /** Path below the commune's home page that shows it; empty if none does. */
    public String evidence() {
        return evidence;
    }
}
