package vn.communeportal.editorial.time;

import java.time.Instant;
import java.util.Optional;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.Transition;

/** Something that waits for a person. Immutable. */
public final class WorkItem {

    private final CaseFile file;
    private final Transition next;
    private final DueDate due;

    /**
     * @param due null if nothing limits it
     */
    WorkItem(CaseFile file, Transition next, DueDate due) {
        this.file = file;
        this.next = next;
        this.due = due;
    }

    public CaseFile file() {
        return file;
    }

    /** What it waits for: the step that this person would take. */
    public Transition next() {
        return next;
    }

    /** Key of the sentence why it waits. */
    public String reasonKey() {
        return "work." + next.id();
    }

    public Instant waitingSince() {
        return file.subject().stateSince();
    }

    /** Until when the step has to be taken; empty if nothing limits it. */
    public Optional<DueDate> due() {
        return Optional.ofNullable(due);
    }

    public boolean isOverdue() {
        return is(DueDate.Status.OVERDUE);
    }

    public boolean isDueToday() {
        return is(DueDate.Status.TODAY);
    }

    private boolean is(DueDate.Status status) {
        return due != null && due.status() == status;
    }
}
