package vn.communeportal.content.procedure;

import java.time.Instant;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * How imported items become cases of the board. The editorial package implements it; the importer
 * does not know that package. Nothing is saved here.
 */
public interface ImportedCases {

    /** Gives a new item its case: a draft in the importer's hands. */
    void open(Node item, String login, Instant now) throws RepositoryException;

    /**
     * To be called before anything of an existing item is read, so that a save of somebody else's
     * in between makes the importer's fail.
     */
    void takeTurn(Node item, String login) throws RepositoryException;

    /** Whether the item is still a draft, which nobody has submitted yet. */
    boolean isDraft(Node item) throws RepositoryException;

    /** Notes in the history that the item was written anew. */
    void noteUpdate(Node item, String login, Instant now) throws RepositoryException;
}
