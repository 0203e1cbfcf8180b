package vn.communeportal.editorial;

import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * Names below an item that belong to its case. The case stays behind when the item is published.
 */
final class CaseNodes {

    static final String CASE = "case";
    static final String CASE_TYPE = "cp:case";
    static final String ENTRY_TYPE = "cp:caseEntry";

    static final String AUTHOR = "author";
    static final String ASSIGNEE = "assignee";
    static final String EDITOR = "editor";
    static final String WRITERS = "writers";
    static final String REVISION = "revision";

    /** Written first by whoever changes the case, see {@link CaseEdit#takeTurn}. */
    static final String TURN = "turn";

    static final String LIVE = "live";
    static final String PUBLICATION_PENDING = "publicationPending";
    static final String STATE_SINCE = "stateSince";
    static final String EXCEPTION_BY = "exceptionBy";
    static final String EXCEPTION_REASON = "exceptionReason";
    static final String EXCEPTION_CONFIRMED_BY = "exceptionConfirmedBy";

    /** Since when the case waited when the head was told of it. */
    static final String ESCALATED_SINCE = "escalatedSince";

    /** When the public version's time is over; absent once the history has it. */
    static final String EXPIRES_AT = "expiresAt";

    /** What citizens are to be told of the correction that is on its way. */
    static final String CORRECTION_NOTICE = "correctionNotice";

    /** Key of the letter that the item came in by. */
    static final String LETTER = "letter";

    static final String ENCLOSURES = "enclosures";
    static final String HISTORY = "history";
    static final String VERSIONS = "versions";

    private CaseNodes() {}

    /** The child of that name, made if it is not there. */
    static Node child(Node parent, String name) throws RepositoryException {
        return parent.hasNode(name) ? parent.getNode(name) : parent.addNode(name, ENTRY_TYPE);
    }
}
