package vn.communeportal.regulation;

import java.util.List;

/** Data of the law that cannot be read as such; nothing was changed. */
public final class RegulationException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<RegulationProblem> problems;

    RegulationException(List<RegulationProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** Everything that is wrong, at least one. */
    public List<RegulationProblem> problems() {
        return problems;
    }
}
