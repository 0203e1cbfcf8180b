package vn.communeportal.magnolia.contentapp;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.Items;
import vn.communeportal.host.Repositories;

/**
 * What a form has written into its node, which is not saved. Magnolia's forms write every file
 * anew, under a name of their own: one with the stored bytes is the stored file.
 */
final class FormContent {

    private static final String DATA = "jcr:data";
    private static final int CHUNK = 64 * 1024;

    private final ContentType type;
    private final Session session;
    private final Repositories repositories;
    private final Map<String, FileContent> stored = new HashMap<>();

    private FormContent(ContentType type, Session session, Repositories repositories) {
        this.type = type;
        this.session = session;
        this.repositories = repositories;
    }

    /**
     * The content; its files that are not stored yet are fresh ones, good as long as the session
     * keeps them.
     *
     * @param before what is stored
     */
    static Content read(ContentType type, Node node, Content before, Repositories repositories)
            throws RepositoryException {
        FormContent form = new FormContent(type, node.getSession(), repositories);
        form.collect(type.fields(), before);
        return form.withFreshFiles(type.fields(), Items.readCopy(type, node));
    }

    private void collect(List<Field> fields, Content content) {
        for (Field field : fields) {
            if (field.type() == FieldType.FILE) {
                content.file(field.name())
                        .ifPresent(file -> stored.put(file.identifier().orElseThrow(), file));
            } else if (field.type() == FieldType.PART) {
                content.parts(field.name()).forEach(part -> collect(field.parts(), part));
            }
        }
    }

    private Content withFreshFiles(List<Field> fields, Content content) throws RepositoryException {
        Content changed = content;
        for (Field field : fields) {
            if (field.type() == FieldType.FILE && content.file(field.name()).isPresent()) {
                FileContent file = content.file(field.name()).get();
                changed = changed.with(field.name(), freshIfChanged(file));
            } else if (field.type() == FieldType.PART) {
                changed = changed.with(field.name(), partsOf(field, content));
            }
        }
        return changed;
    }

    private Object partsOf(Field field, Content content) throws RepositoryException {
        List<Content> parts = new ArrayList<>();
        for (Content part : content.parts(field.name())) {
            parts.add(withFreshFiles(field.parts(), part));
        }
        if (field.isMultiple()) {
            return parts;
        }
        return parts.isEmpty() ? null : parts.get(0);
    }

    private FileContent freshIfChanged(FileContent file) throws RepositoryException {
        String identifier = file.identifier().orElseThrow();
        Property data = session.getNodeByIdentifier(identifier).getProperty(DATA);
        FileContent before = stored.get(identifier);
        return before != null && hasStoredBytes(identifier, data)
                ? before
                : FileContent.fresh(
                        file.fileName(), file.mediaType(), file.size(), () -> open(data));
    }

    private boolean hasStoredBytes(String identifier, Property data) {
        return repositories.editing(
                type.workspace(),
                other -> {
                    Property before = other.getNodeByIdentifier(identifier).getProperty(DATA);
                    return before.getLength() == data.getLength() && areSame(before, data);
                });
    }

    private static boolean areSame(Property one, Property other) throws RepositoryException {
        try (InputStream first = open(one);
                InputStream second = open(other)) {
            byte[] read;
            do {
                read = first.readNBytes(CHUNK);
                if (!Arrays.equals(read, second.readNBytes(CHUNK))) {
                    return false;
                }
            } while (read.length > 0);
            return true;
        } catch (IOException e) {
            throw new RepositoryException(e);
        }
    }

    private static InputStream open(Property data) throws IOException {
        try {
            return data.getBinary().getStream();
        } catch (RepositoryException e) {
            throw new IOException(e);
        }
    }
}
