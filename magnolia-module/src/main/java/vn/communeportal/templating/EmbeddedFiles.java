package vn.communeportal.templating;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import javax.jcr.Binary;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.Item;
import vn.communeportal.host.Repositories;

/**
 * Images inside the page: for previews, since what is not public has no address, read from the
 * boards' side or from the upload; and for files that citizens keep, read from the published side.
 */
final class EmbeddedFiles implements FileLinks {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedFiles.class);

    private final Repositories repositories;
    private final boolean published;

    private EmbeddedFiles(Repositories repositories, boolean published) {
        this.repositories = repositories;
        this.published = published;
    }

    /** For previews. */
    static EmbeddedFiles ofBoards(Repositories repositories) {
        return new EmbeddedFiles(repositories, false);
    }

    /** For what citizens keep. */
    static EmbeddedFiles published(Repositories repositories) {
        return new EmbeddedFiles(repositories, true);
    }

    @Override
    public String image(Item item, List<String> part, FileContent file) {
        if (!FileServlet.isShownInPages(file.mediaType())) {
            return "";
        }
        try {
            return "data:"
                    + file.mediaType()
                    + ";base64,"
                    + Base64.getEncoder().encodeToString(bytes(item, file));
        } catch (IOException e) {
            log.warn("An image of {} cannot be shown in its preview", item, e);
            return "";
        }
    }

    @Override
    public String download(Item item, List<String> part, FileContent file) {
        return "";
    }

    private byte[] bytes(Item item, FileContent file) throws IOException {
        if (file.identifier().isEmpty()) {
            try (InputStream in = file.open()) {
                return in.readAllBytes();
            }
        }
        String identifier = file.identifier().get();
        String workspace = item.type().workspace();
        return published
                ? repositories.published(workspace, session -> read(session, identifier))
                : repositories.editing(workspace, session -> read(session, identifier));
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
