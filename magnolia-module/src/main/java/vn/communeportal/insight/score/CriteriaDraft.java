package vn.communeportal.insight.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A set of criteria as a person writes it. Its bands are those of the newest set. */
public final class CriteriaDraft {

    private final LocalDate from;
    private final String source;
    private final List<Map<String, Object>> criteria = new ArrayList<>();
    private double points;

    /**
     * @param from first day
     * @param source the decision that made it
     */
    public CriteriaDraft(LocalDate from, String source) {
        this.from = from;
        this.source = source.strip();
    }

    /**
     * Adds a line.
     *
     * @param most points
     * @param measure null if a person enters the points
     * @param evidence path below the commune's home page; may be empty
     */
    public CriteriaDraft add(
            String code,
            String name,
            String englishName,
            double most,
            Measure measure,
            String evidence) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("code", code.strip());
        line.put("name", name.strip());
        line.put("englishName", englishName.strip());
        line.put("points", most);
        if (measure != null) {
            line.put("measure", measure.name());
        }
        line.put("evidence", evidence.strip());
        criteria.add(line);
        points += most;
        return this;
    }

    double points() {
        return points;
    }

    /** The text of the sets with this one. */
    String addedTo(String yaml) {
        List<Object> sets = new ArrayList<>();
        Object bands = List.of();
        LocalDate newest = LocalDate.MIN;
        for (Object one : (List<?>) new Yaml(new SafeConstructor()).load(yaml)) {
            Map<Object, Object> set = new LinkedHashMap<>((Map<?, ?>) one);
            LocalDate day = CriteriaSet.day(set.get("from"));
            set.put("from", day.toString());
            if (!day.equals(from)) {
                sets.add(set);
            }
            if (!day.isBefore(newest)) {
                newest = day;
                bands = set.get("bands");
            }
        }
        Map<String, Object> added = new LinkedHashMap<>();
        added.put("from", from.toString());
        added.put("source", source);
        added.put("bands", bands);
        added.put("criteria", criteria);
        sets.add(added);
        return new Yaml().dump(sets);
    }
}
