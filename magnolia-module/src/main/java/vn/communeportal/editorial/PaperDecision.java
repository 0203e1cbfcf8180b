package vn.communeportal.editorial;

import java.time.LocalDate;
import java.util.Objects;
import vn.communeportal.content.FileContent;

/** What somebody who may approve decided on a signed review sheet. Immutable. */
public final class PaperDecision {

    private final Transition transition;
    private final String decider;
    private final LocalDate decidedOn;
    private final String sheetCode;
    private final String remark;
    private final FileContent scan;

    /**
     * @param transition {@link Transition#APPROVE}, {@link Transition#RETURN} or {@link
     *     Transition#REJECT}
     * @param decider login of who signed
     * @param decidedOn day of the signature; null, which is refused, if none was given
     * @param sheetCode as {@link ReviewSheet#codeOf}, read from the sheet
     * @param remark what is written on the sheet; may be empty
     * @param scan of the signed sheet; null, which is refused, if there is none
     */
    public PaperDecision(
            Transition transition,
            String decider,
            LocalDate decidedOn,
            String sheetCode,
            String remark,
            FileContent scan) {
        this.transition = Objects.requireNonNull(transition, "transition");
        this.decider = Objects.requireNonNull(decider, "decider");
        this.decidedOn = decidedOn;
        this.sheetCode = Objects.requireNonNull(sheetCode, "sheetCode");
        this.remark = Objects.requireNonNull(remark, "remark");
        this.scan = scan;
    }

    Transition transition() {
        return transition;
    }

    String decider() {
        return decider;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    String sheetCode() {
        return sheetCode;
    }

    String remark() {
        return remark;
    }

    FileContent scan() {
        return scan;
    }
}
