package vn.communeportal.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bodies whose abbreviations are known; there are others. Immutable. */
public final class IssuingBodies {

    private static final IssuingBodies SHIPPED = new IssuingBodies(load());

    private final List<IssuingBody> all;

    private IssuingBodies(List<IssuingBody> all) {
        this.all = List.copyOf(all);
    }

    /** Those in the jar, {@code commune-portal/regulation/issuing-bodies.yaml}. */
    public static IssuingBodies shipped() {
        return SHIPPED;
    }

    public List<IssuingBody> all() {
        return all;
    }

    /** The body of an abbreviation in a document's number, {@code UBND} or {@code QH15}. */
    public Optional<IssuingBody> byCode(String code) {
        return all.stream().filter(body -> body.hasCode(code)).findFirst();
    }

    /** Whether the name in full is that of some body here. */
    public boolean knowsName(String fullName) {
        return all.stream().anyMatch(body -> body.isNamed(fullName));
    }

    private static List<IssuingBody> load() {
        List<IssuingBody> bodies = new ArrayList<>();
        for (Map<?, ?> data : RegulationData.records("issuing-bodies.yaml", "bodies")) {
            bodies.add(
                    new IssuingBody(
                            RegulationData.text(data, "code"),
                            RegulationData.texts(data, "names"),
                            RegulationData.texts(data, "levels"),
                            "true".equals(RegulationData.text(data, "numbered"))));
        }
        return bodies;
    }
}
