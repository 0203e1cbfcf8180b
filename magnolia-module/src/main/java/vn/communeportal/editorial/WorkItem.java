package vn.communeportal.editorial;

import java.time.Instant;

/** Something that waits for a person. Immutable. */
public final class WorkItem {

    private final CaseFile file;
    private final Transition next;
    private final boolean overdue;

    WorkItem(CaseFile file, Transition next, boolean overdue) {
        this.file = file;
        this.next = next;
        this.overdue = overdue;
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

    public boolean isOverdue() {
        return overdue;
    }
}
