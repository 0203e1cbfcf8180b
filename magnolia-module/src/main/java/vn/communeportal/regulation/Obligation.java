package vn.communeportal.regulation;

import java.util.Arrays;
import java.util.Optional;

/** How much the law asks for a section. */
public enum Obligation {
    /** Has to be there, with content. */
    REQUIRED("required"),
    /** Has to be there as soon as there is something to say in it. */
    WHEN_APPLICABLE("whenApplicable"),
    /** Was required once; what was published stays. */
    KEPT("kept"),
    /** Rests on practice. */
    OPTIONAL("optional");

    private final String id;

    Obligation(String id) {
        this.id = id;
    }

    /** As in the data. */
    public String id() {
        return id;
    }

    public String labelKey() {
        return "regulation.obligation." + id;
    }

    static Optional<Obligation> ofId(String id) {
        return Arrays.stream(values()).filter(one -> one.id.equals(id)).findFirst();
    }
}
