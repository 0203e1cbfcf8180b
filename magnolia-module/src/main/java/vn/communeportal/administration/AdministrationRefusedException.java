package vn.communeportal.administration;

import java.util.List;
import vn.communeportal.content.Problem;

/** What was asked for is not done, for these reasons; nothing has changed. */
public final class AdministrationRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    AdministrationRefusedException(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    AdministrationRefusedException(String field, String key, Object... arguments) {
        this(List.of(Problem.in(field, key, arguments)));
    }

    /** All reasons; each names the setting that it is about, or nothing. */
    public List<Problem> problems() {
        return problems;
    }
}
