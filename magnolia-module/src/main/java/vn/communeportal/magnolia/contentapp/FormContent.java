package vn.communeportal.magnolia.contentapp;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
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

/** What a form has written into its node, which is not saved. */
final class FormContent {

    private static final String DATA = "jcr:data";

    private final ContentType type;
    private final Session session;

    private FormContent(ContentType type, Session session) {
        this.type = type;
        this.session = session;
    }

    /**
     * The content; its files that are not saved yet are fresh ones, good as long as the session
     * keeps them.
     */
    static Content read(ContentType type, Node node) throws RepositoryException {
        FormContent form = new FormContent(type, node.getSession());
        return form.withFreshFiles(form.type.fields(), Items.read(type, node).content());
    }

    private Content withFreshFiles(List<Field> fields, Content content) throws RepositoryException {
        Content changed = content;
        for (Field field : fields) {
            if (field.type() == FieldType.FILE && content.file(field.name()).isPresent()) {
                FileContent file = content.file(field.name()).get();
                changed = changed.with(field.name(), freshIfUnsaved(file));
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

    private FileContent freshIfUnsaved(FileContent file) throws RepositoryException {
        Node resource = session.getNodeByIdentifier(file.identifier().orElseThrow());
        Property data = resource.getProperty(DATA);
        return data.isNew() || data.isModified()
                ? FileContent.fresh(
                        file.fileName(), file.mediaType(), file.size(), () -> open(data))
                : file;
    }

    private static InputStream open(Property data) throws IOException {
        try {
            return data.getBinary().getStream();
        } catch (RepositoryException e) {
            throw new IOException(e);
        }
    }
}
