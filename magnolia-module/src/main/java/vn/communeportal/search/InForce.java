package vn.communeportal.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Whether a document is in force on a day: the values of {@link Facet#VALIDITY}. */
public enum InForce {
    NOT_YET("not-yet-in-force"),
    /** Be it in part. */
    YES("in-force"),
    NO_LONGER("expired");

    private final String id;

    InForce(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(InForce::id).collect(Collectors.toList());
    }

    /** Those whose ids these are. */
    public static List<InForce> of(Collection<String> ids) {
        return Arrays.stream(values())
                .filter(its -> ids.contains(its.id))
                .collect(Collectors.toList());
    }

    /**
     * What a document is.
     *
     * @param from its first day in force, see {@link LocalDate#toEpochDay}
     * @param until its first day no longer in force
     * @param day that is asked for
     */
    public static InForce on(long from, long until, long day) {
        return until <= day ? NO_LONGER : from > day ? NOT_YET : YES;
    }
}
