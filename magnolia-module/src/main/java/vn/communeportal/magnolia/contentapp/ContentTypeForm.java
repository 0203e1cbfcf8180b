package vn.communeportal.magnolia.contentapp;

import info.magnolia.ui.editor.ConfiguredFormDefinition;
import info.magnolia.ui.field.EditorPropertyDefinition;
import java.util.List;
import javax.jcr.Node;
import vn.communeportal.content.ContentType;

/** The form of a content type. */
public class ContentTypeForm extends ConfiguredFormDefinition<Node> {

    private final ContentType type;
    private List<EditorPropertyDefinition> fields;

    /** Makes a form of nothing, which Magnolia's proxies start from. */
    public ContentTypeForm() {
        this(null);
    }

    ContentTypeForm(ContentType type) {
        this.type = type;
        setLayout(KindLayout.definition());
    }

    /** The same list each time: Magnolia knows the fields by their identity. */
    @Override
    public synchronized List<EditorPropertyDefinition> getProperties() {
        if (fields == null) {
            fields = FormFields.of(type);
        }
        return fields;
    }
}
