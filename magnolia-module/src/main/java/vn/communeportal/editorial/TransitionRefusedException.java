package vn.communeportal.editorial;

import java.util.List;

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

    /**
     * Whether somebody else was faster, so that the person should look at the newest state first.
     */
    public boolean isConflict() {
        return objections.stream()
                .anyMatch(objection -> objection.key().equals("objection.changedMeanwhile"));
    }
}
