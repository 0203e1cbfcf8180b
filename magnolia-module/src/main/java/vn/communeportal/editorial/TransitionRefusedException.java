package vn.communeportal.editorial;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.communeportal.text.Messages;

/** A transition did not happen; here are all the reasons, and nothing was changed. */
public class TransitionRefusedException extends Exception {

    private final transient List<Objection> objections;

    public TransitionRefusedException(List<Objection> objections) {
        super(objections.toString());
        this.objections = List.copyOf(objections);
    }

    /** At least one. */
    public List<Objection> objections() {
        return objections;
    }

    /** A sentence a line. */
    public String text(Messages messages, Locale locale) {
        return objections.stream()
                .map(objection -> objection.text(messages, locale))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Whether somebody else was faster, so that the person should look at the newest state first.
     */
    public boolean isConflict() {
        return objections.stream()
                .anyMatch(objection -> objection.key().equals("objection.changedMeanwhile"));
    }
}
