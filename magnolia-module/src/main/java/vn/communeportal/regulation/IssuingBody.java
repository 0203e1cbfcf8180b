package vn.communeportal.regulation;

import java.util.List;
import java.util.Objects;
import vn.communeportal.text.Vietnamese;

/** A body that issues documents, known by the abbreviation in their numbers. Immutable. */
public final class IssuingBody {

    private final String code;
    private final List<String> names;
    private final List<String> levels;
    private final boolean numbered;

    IssuingBody(String code, List<String> names, List<String> levels, boolean numbered) {
        this.code = Objects.requireNonNull(code, "code");
        this.names = List.copyOf(names);
        this.levels = List.copyOf(levels);
        this.numbered = numbered;
    }

    /** {@code UBND}; of a body with numbered legislatures without the number, {@code QH}. */
    public String code() {
        return code;
    }

    /** {@code Ủy ban nhân dân}. */
    public String name() {
        return names.get(0);
    }

    /** Whether the name in full can be that of this body; accents and case do not matter. */
    public boolean isNamed(String fullName) {
        String folded = Vietnamese.fold(fullName);
        return names.stream().anyMatch(name -> folded.contains(Vietnamese.fold(name)));
    }

    /**
     * Whether the body can be at this level: {@code central}, {@code province}, {@code commune}.
     */
    public boolean isOfLevel(String level) {
        return levels.isEmpty() || levels.contains(level);
    }

    boolean hasCode(String code) {
        return numbered ? code.matches(this.code + "\\d{1,2}") : code.equals(this.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
