package vn.communeportal.board.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.jcr.Binary;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.FileContent;
import vn.communeportal.host.Repositories;

/** Opens the files of contents, whether they are stored or fresh. */
public final class StoredFiles {

    private final Repositories repositories;
    private final String workspace;

    /**
     * @param workspace where the stored ones are
     */
    public StoredFiles(Repositories repositories, String workspace) {
        this.repositories = repositories;
        this.workspace = workspace;
    }

    /**
     * @param file of a content that the person may see
     */
    public InputStream open(FileContent file) throws IOException {
        if (file.identifier().isEmpty()) {
            return file.open();
        }
        String identifier = file.identifier().get();
        return new ByteArrayInputStream(
                repositories.editing(workspace, session -> read(session, identifier)));
    }

    private static byte[] read(Session session, String identifier) throws RepositoryException {
        Binary binary = session.getNodeByIdentifier(identifier).getProperty("jcr:data").getBinary();
        try (InputStream in = binary.getStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new RepositoryException(e);
        } finally {
            binary.dispose();
        }
    }
}
