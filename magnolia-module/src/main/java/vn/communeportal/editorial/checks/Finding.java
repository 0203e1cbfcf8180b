package vn.communeportal.editorial.checks;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.communeportal.text.Messages;

/** Something that a check found, and where. Immutable. */
public final class Finding {

    private final String check;
    private final Severity severity;
    private final Passage passage;
    private final int offset;
    private final int length;
    private final String excerpt;
    private final List<Object> arguments;

    Finding(
            String check,
            Severity severity,
            Passage passage,
            int offset,
            int length,
            String excerpt,
            List<Object> arguments) {
        this.check = Objects.requireNonNull(check, "check");
        this.severity = Objects.requireNonNull(severity, "severity");
        this.passage = Objects.requireNonNull(passage, "passage");
        this.offset = offset;
        this.length = length;
        this.excerpt = excerpt;
        this.arguments = List.copyOf(arguments);
    }

    /** Id of the check: S-01. */
    public String check() {
        return check;
    }

    public Severity severity() {
        return severity;
    }

    /** Where it is. */
    public Passage passage() {
        return passage;
    }

    /** First character in the passage's text, 0 for the whole. */
    public int offset() {
        return offset;
    }

    /** Characters; 0 if it is about the whole. */
    public int length() {
        return length;
    }

    /**
     * A few words around it for whoever edits, with numbers of persons masked. For the screen
     * alone: never log or store it.
     */
    public String excerpt() {
        return excerpt;
    }

    /** In a few words what was found. */
    public String text(Messages messages, Locale locale) {
        return messages.text(locale, "check." + check, arguments.toArray());
    }

    /** Why it matters and what to do. */
    public String help(Messages messages, Locale locale) {
        return messages.text(locale, "check." + check + ".help");
    }

    /** Where the law says so: instrument and article. */
    public String source(Messages messages, Locale locale) {
        return messages.text(locale, "check." + check + ".source");
    }

    /** Says nothing of the text, so that a log never does. */
    @Override
    public String toString() {
        return check + " " + severity + " " + passage;
    }
}
