package vn.communeportal.editorial;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import vn.communeportal.content.Problem;
import vn.communeportal.editorial.checks.Finding;
import vn.communeportal.text.Messages;

/** One reason why a transition may not happen, in words. Immutable. */
public final class Objection {

    private final String key;
    private final List<Object> arguments;
    private final Problem problem;
    private final Finding finding;

    private Objection(String key, List<Object> arguments, Problem problem, Finding finding) {
        this.key = key;
        this.arguments = arguments;
        this.problem = problem;
        this.finding = finding;
    }

    /**
     * @param key of the sentence, below {@code objection.}
     */
    public static Objection of(String key, Object... arguments) {
        return new Objection("objection." + key, Arrays.asList(arguments), null, null);
    }

    public static Objection of(Problem problem) {
        return new Objection(problem.key(), List.of(), problem, null);
    }

    /** What a check found stands in the way. */
    static Objection of(Finding finding) {
        return new Objection("check." + finding.check(), List.of(), null, finding);
    }

    public String key() {
        return key;
    }

    /** What is wrong in the content, if that is the reason. */
    public Optional<Problem> problem() {
        return Optional.ofNullable(problem);
    }

    /** What a check found, if that is the reason. */
    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }

    /** The sentence; for a problem in the content without the field's label. */
    public String text(Messages messages, Locale locale) {
        if (finding != null) {
            return "[" + finding.check() + "] " + finding.text(messages, locale);
        }
        return problem == null
                ? messages.text(locale, key, arguments.toArray())
                : problem.text(messages, locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Objection
                && key.equals(((Objection) other).key)
                && arguments.equals(((Objection) other).arguments)
                && Objects.equals(problem, ((Objection) other).problem);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, problem);
    }

    @Override
    public String toString() {
        return problem == null ? key + arguments : problem.toString();
    }
}
