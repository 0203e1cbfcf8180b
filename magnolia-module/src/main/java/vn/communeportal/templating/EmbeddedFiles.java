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
 * Images inside the page, for previews: what is not public has no address. Images are read from the
 * boards' side, or from the upload.
 */
final class EmbeddedFiles implements FileLinks {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedFiles.class);

    private final Repositories repositories;

    EmbeddedFiles(Repositories repositories) {
        this.repositories = repositories;
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
        return repositories.editing(item.type().workspace(), session -> read(session, identifier));
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
