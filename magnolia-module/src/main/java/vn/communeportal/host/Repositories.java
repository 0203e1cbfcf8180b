package vn.communeportal.host;

import java.util.function.Consumer;

/**
 * The two sides of the repository: where boards work, and what citizens are served from.
 *
 * <p><b>Rights.</b> Sessions of both sides may do everything; whoever asks for one has checked
 * before what the person in front of it may do.
 *
 * <p><b>Sides.</b> What {@link #published} shows was put there by {@link Publishing} and nothing
 * else. On a Magnolia instance both sides are the same workspace: on the author the board's, on a
 * public instance what was published to it.
 *
 * <p><b>Errors and threads.</b> A {@link javax.jcr.RepositoryException} of the work arrives as
 * {@link UncheckedRepositoryException}; unsaved changes are then lost. Implementations are safe for
 * use by many threads; each call has a session of its own, which sees the newest saved state.
 */
public interface Repositories {

    /** Runs the work on the boards' side of a workspace. */
    <T> T editing(String workspace, JcrWork<T> work);

    /**
     * The same for work that reads a record, decides and saves: whoever else of this process
     * changes the record by this method waits meanwhile, and then reads what was saved. Work on
     * another node of a cluster does not wait: so that of two only one can save, the work first
     * writes a value of its own into the record, its turn.
     *
     * @param record a name of the record, unique in its workspace: its path, or its identifier
     * @param work must not itself call this method
     */
    default <T> T changing(String workspace, String record, JcrWork<T> work) {
        return OneAtATime.on(workspace, record, () -> editing(workspace, work));
    }

    /**
     * The same for who knows what to do if somebody else saves in between.
     *
     * @param beaten the result then, with nothing of the work saved
     * @see UncheckedRepositoryException#isCollision
     */
    default <T> T changing(String workspace, String record, T beaten, JcrWork<T> work) {
        try {
            return changing(workspace, record, work);
        } catch (UncheckedRepositoryException e) {
            if (e.isCollision()) {
                return beaten;
            }
            throw e;
        }
    }

    /** Runs the work on the citizens' side of a workspace. The work only reads. */
    <T> T published(String workspace, JcrWork<T> work);

    /**
     * From now on tells of every change on the citizens' side of a workspace, whoever made it and
     * on whatever node of a cluster: a change of this process before its save returns, one of
     * another as soon as it arrives here.
     *
     * @param listener gets the path of each node that was added, changed, moved or removed; it may
     *     be called by several threads, and may neither touch the repository nor throw
     */
    void observePublished(String workspace, Consumer<String> listener);

    /**
     * The same of the boards' side.
     *
     * @param listener as that of {@link #observePublished}
     */
    void observeEditing(String workspace, Consumer<String> listener);
}
