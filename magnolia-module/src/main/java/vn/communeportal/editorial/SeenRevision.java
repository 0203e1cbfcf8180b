package vn.communeportal.editorial;

import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.ChangeLog;
import vn.communeportal.content.Communes;
import vn.communeportal.host.JcrWork;
import vn.communeportal.host.Repositories;

/** Saves a record of a commune or the province only as the person who changes it saw it. */
public final class SeenRevision {

    /** A step of the work in a session that is saved afterwards. */
    @FunctionalInterface
    public interface Step {
        void in(Session session) throws RepositoryException;
    }

    private SeenRevision() {}

    /**
     * Takes a turn at the record, compares the revisions, changes and saves.
     *
     * @param record the path of the record
     * @param seen the revision that the person saw
     * @return false if somebody else saved before, or between our look and our save
     */
    public static boolean save(
            Repositories repositories,
            String record,
            JcrWork<Long> revision,
            long seen,
            Step change) {
        return save(
                repositories,
                record,
                session -> ChangeLog.takeTurn(session.getNode(record)),
                revision,
                seen,
                change);
    }

    /**
     * The same where the record may have to be made first.
     *
     * @param takeTurn makes the record if there is none, and takes a turn at it
     * @param seen the revision that the person saw
     * @return false if somebody else saved before, or between our look and our save
     */
    public static boolean save(
            Repositories repositories,
            String record,
            Step takeTurn,
            JcrWork<Long> revision,
            long seen,
            Step change) {
        return repositories.changing(
                Communes.WORKSPACE,
                record,
                false,
                session -> {
                    takeTurn.in(session);
                    if (revision.with(session) != seen) {
                        return false;
                    }
                    change.in(session);
                    session.save();
                    return true;
                });
    }
}
