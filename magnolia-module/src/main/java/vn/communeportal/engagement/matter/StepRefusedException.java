package vn.communeportal.engagement.matter;

import java.util.List;
import vn.communeportal.editorial.Objection;

/** A step was not taken; here are all the reasons, and nothing was changed. */
public class StepRefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Objection> objections;

    StepRefusedException(List<Objection> objections) {
        super(objections.toString());
        this.objections = List.copyOf(objections);
    }

    /** At least one. */
    public List<Objection> objections() {
        return objections;
    }
}
