package vn.communeportal.editorial;

import java.time.Instant;
import java.util.TreeSet;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.procedure.ImportedCases;

/** Makes imported procedures cases like any other: drafts of whoever imported them. */
public final class CasesOfImports implements ImportedCases {

    private static final ContentType TYPE = ContentTypes.shipped().named(ContentTypes.PROCEDURE);

    @Override
    public void open(Node item, String login, Instant now) throws RepositoryException {
        Cases.open(item, login, now);
    }

    @Override
    public void takeTurn(Node item, String login) throws RepositoryException {
        CaseEdit.takeTurn(item, login);
    }

    @Override
    public boolean isDraft(Node item) throws RepositoryException {
        return CaseFile.read(TYPE, item).subject().state() == State.DRAFT;
    }

    /** The draft stays in its author's hands; who imports is a writer of it, as who edits is. */
    @Override
    public void noteUpdate(Node item, String login, Instant now) throws RepositoryException {
        Case subject = CaseFile.read(TYPE, item).subject();
        TreeSet<String> writers = new TreeSet<>(subject.writers());
        writers.add(login);
        item.getNode(CaseNodes.CASE).setProperty(CaseNodes.WRITERS, writers.toArray(new String[0]));
        String assignee = subject.assignee().orElse(null);
        Cases.note(item, TYPE, Transition.EDIT, State.DRAFT, login, "", assignee, now);
    }
}
