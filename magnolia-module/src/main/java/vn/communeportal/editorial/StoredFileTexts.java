package vn.communeportal.editorial;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.jcr.Binary;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.attachment.AttachmentReader;
import vn.communeportal.attachment.AttachmentText;
import vn.communeportal.host.Repositories;

/**
 * What is written in stored files. A file is read several times on its way (submitted, reviewed,
 * published): the last texts stay in memory, as long as there is room.
 */
final class StoredFileTexts {

    private static final int KEPT = 64;

    private final Repositories repositories;
    private final AttachmentReader reader;
    private final Map<String, SoftReference<AttachmentText>> kept =
            new LinkedHashMap<>(KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<String, SoftReference<AttachmentText>> eldest) {
                    return size() > KEPT;
                }
            };

    StoredFileTexts(Repositories repositories, AttachmentReader reader) {
        this.repositories = repositories;
        this.reader = reader;
    }

    AttachmentText of(String workspace, String identifier) {
        return repositories.editing(
                workspace, session -> read(session, workspace + ":" + identifier, identifier));
    }

    private AttachmentText read(Session session, String place, String identifier)
            throws RepositoryException {
        Property data = session.getNodeByIdentifier(identifier).getProperty("jcr:data");
        Binary binary = data.getBinary();
        try {
            // Bytes that are replaced come with another time or length.
            String key = place + ":" + binary.getSize() + ":" + changed(data);
            SoftReference<AttachmentText> known;
            synchronized (kept) {
                known = kept.get(key);
            }
            AttachmentText text = known == null ? null : known.get();
            if (text == null) {
                text = reader.read(() -> stream(binary));
                synchronized (kept) {
                    kept.put(key, new SoftReference<>(text));
                }
            }
            return text;
        } finally {
            binary.dispose();
        }
    }

    private static String changed(Property data) throws RepositoryException {
        return data.getParent().hasProperty("jcr:lastModified")
                ? data.getParent().getProperty("jcr:lastModified").getString()
                : "";
    }

    private static InputStream stream(Binary binary) throws IOException {
        try {
            return binary.getStream();
        } catch (RepositoryException e) {
            throw new IOException(e);
        }
    }
}
