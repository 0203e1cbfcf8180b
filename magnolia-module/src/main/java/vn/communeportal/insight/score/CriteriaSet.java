package vn.communeportal.insight.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Criteria that hold from a day on, until a later set does. Immutable. */
public final class CriteriaSet {

    private static final String SHIPPED = "/commune-portal/score/criteria.yaml";

    private final LocalDate from;
    private final String source;
    private final List<Criterion> criteria;
    private final TreeMap<Double, Map<?, ?>> bands = new TreeMap<>();

    private CriteriaSet(Map<?, ?> data) {
        from = day(data.get("from"));
        source = Criterion.required(data, "source");
        List<Criterion> read = new ArrayList<>();
        for (Object one : list(data, "criteria")) {
            read.add(new Criterion((Map<?, ?>) one));
        }
        criteria = List.copyOf(read);
        for (Object one : list(data, "bands")) {
            Map<?, ?> band = (Map<?, ?>) one;
            Criterion.required(band, "name");
            bands.put(Double.valueOf(Criterion.required(band, "from")), band);
        }
        long codes = criteria.stream().map(Criterion::code).distinct().count();
        if (codes < criteria.size() || !bands.containsKey(0.0)) {
            throw new IllegalArgumentException("code, bands");
        }
    }

    /** YAML reads a day as a moment in UTC. */
    static LocalDate day(Object value) {
        return value instanceof Date
                ? LocalDate.ofInstant(((Date) value).toInstant(), ZoneOffset.UTC)
                : LocalDate.parse(String.valueOf(value));
    }

    private static List<?> list(Map<?, ?> data, String name) {
        if (!(data.get(name) instanceof List) || ((List<?>) data.get(name)).isEmpty()) {
            throw new IllegalArgumentException(name);
        }
        return (List<?>) data.get(name);
    }

    /** The text of the sets in the jar. */
    public static String shipped() {
        try (InputStream in = CriteriaSet.class.getResourceAsStream(SHIPPED)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param yaml a list of sets
     * @return the oldest first
     * @throws IllegalArgumentException with the name of what is wrong
     */
    public static List<CriteriaSet> parse(String yaml) {
        List<CriteriaSet> sets = new ArrayList<>();
        try {
            Object data = new Yaml(new SafeConstructor()).load(yaml);
            if (!(data instanceof List)) {
                throw new IllegalArgumentException("list");
            }
            for (Object one : (List<?>) data) {
                sets.add(new CriteriaSet((Map<?, ?>) one));
            }
        } catch (YAMLException | ClassCastException | DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        sets.sort((one, other) -> one.from.compareTo(other.from));
        return sets;
    }

    /** That which holds on a day; the first if the day is before all. */
    public static CriteriaSet on(List<CriteriaSet> sets, LocalDate day) {
        CriteriaSet holds = sets.get(0);
        for (CriteriaSet set : sets) {
            if (!set.from.isAfter(day)) {
                holds = set;
            }
        }
        return holds;
    }

    /** First day. */
    public LocalDate from() {
        return from;
    }

    /** Who made it. */
    public String source() {
        return source;
    }

    public List<Criterion> criteria() {
        return criteria;
    }

    public double points() {
        return criteria.stream().mapToDouble(Criterion::points).sum();
    }

    /** Name of the band of a score, measured out of a hundred. */
    public String band(double score, Locale locale) {
        Map<?, ?> band = bands.floorEntry(Math.max(0, 100 * score / points())).getValue();
        Object english = band.get("englishName");
        return "en".equals(locale.getLanguage()) && english != null
                ? english.toString()
                : band.get("name").toString();
    }
}
