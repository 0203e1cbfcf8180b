package vn.communeportal.engagement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What has come, on the boards' side; and the way back to the one who sent it. On one instance it
 * is what {@link Intake} received; where citizens are served by another one it is what was fetched
 * from there.
 *
 * <p><b>At least once.</b> What is not acknowledged is told again, after a restart too: whoever
 * keeps it tells by its id whether it is there already, and acknowledges after the save.
 */
public interface Arrivals {

    /** The oldest that are not acknowledged, with their files, at most so many. */
    List<Submission> waiting(int most);

    /**
     * They are kept elsewhere now: they are erased here, all at once. What remains is the way back.
     * No error if some were acknowledged before.
     */
    void acknowledge(Collection<UUID> submissions);

    /**
     * Tells the one who sent it what has become of it, in place of what was told before. Durable;
     * reaches the citizens' side with the next trip, whenever that is possible. The same news again
     * (status, fields and time) changes nothing: a file that was fetched is not there once more.
     *
     * @throws IllegalArgumentException if nothing came under this id, or it is erased
     */
    void tell(UUID submission, FollowUp followUp);

    /**
     * Erases all that is left of a submission, on the citizens' side too: its code finds nothing
     * any more. No error if there is nothing left.
     */
    void forget(UUID submission);
}
