package vn.communeportal.engagement.matter;

import java.time.LocalDate;
import java.util.Optional;
import vn.communeportal.engagement.form.Form;
import vn.communeportal.regulation.Regulation;

/** Until when something has to be done for a matter, by the deadlines of the law. */
final class MatterTimes {

    private MatterTimes() {}

    /**
     * The last day for an answer; empty if the law sets none.
     *
     * @param received the day on which it came
     * @param complex whether it takes the longer time, where there are two
     */
    static Optional<LocalDate> due(Form form, LocalDate received, boolean complex) {
        int step = complex ? form.due().size() - 1 : 0;
        return form.due().isEmpty() ? Optional.empty() : day(form.due().get(step), received);
    }

    /** The last day for passing on what another agency is competent for. */
    static Optional<LocalDate> forwardDue(Form form, LocalDate received) {
        return form.forwardDue().flatMap(code -> day(code, received));
    }

    /** The last day to which an answer that was due on a day may be put off. */
    static Optional<LocalDate> latestExtension(Form form, LocalDate due) {
        return form.extension().flatMap(code -> day(code, due));
    }

    private static Optional<LocalDate> day(String code, LocalDate from) {
        Regulation law = Regulation.inForce();
        return law.deadlines().on(code, from).map(one -> one.dayFor(from, law.workingDays()));
    }
}
