package vn.communeportal.editorial;

import java.util.Objects;
import vn.communeportal.regulation.RegulationSubject;

/** A record of the law's data as the province wants it. Immutable. */
public final class RegulationCorrection {

    private final RegulationSubject subject;
    private final String code;
    private final String yaml;
    private final boolean fitting;

    RegulationCorrection(RegulationSubject subject, String code, String yaml, boolean fitting) {
        this.subject = Objects.requireNonNull(subject, "subject");
        this.code = Objects.requireNonNull(code, "code");
        this.yaml = Objects.requireNonNull(yaml, "yaml");
        this.fitting = fitting;
    }

    public RegulationSubject subject() {
        return subject;
    }

    public String code() {
        return code;
    }

    String yaml() {
        return yaml;
    }

    /**
     * False if it cannot be used with the data that is shipped now, as after a new release; the
     * shipped record holds then.
     */
    public boolean isFitting() {
        return fitting;
    }

    boolean isOf(RegulationSubject otherSubject, String otherCode) {
        return subject == otherSubject && code.equals(otherCode);
    }

    RegulationCorrection fitting(boolean fits) {
        return new RegulationCorrection(subject, code, yaml, fits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegulationCorrection
                && isOf(((RegulationCorrection) other).subject, ((RegulationCorrection) other).code)
                && yaml.equals(((RegulationCorrection) other).yaml);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, code, yaml);
    }

    @Override
    public String toString() {
        return subject + " " + code;
    }
}
