package vn.communeportal.editorial.checks;

import java.util.Objects;

/**
 * One thing that is looked for. Its words are in the bundle: {@code check.ID} says in a few words
 * what was found, {@code check.ID.help} why it matters and what to do, {@code check.ID.source}
 * where the law says so. Stateless.
 */
abstract class Check {

    private final String id;
    private final Severity severity;

    /**
     * @param id as the rules of publication number it: S-01, P-12, V01
     */
    Check(String id, Severity severity) {
        this.id = Objects.requireNonNull(id, "id");
        this.severity = Objects.requireNonNull(severity, "severity");
    }

    String id() {
        return id;
    }

    /** Of what it finds, unless it says otherwise of one finding. */
    Severity severity() {
        return severity;
    }

    /** Looks at everything and notes what it finds. */
    abstract void examine(Examined examined, Findings findings);
}
