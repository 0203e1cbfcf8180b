package vn.communeportal.magnolia.contentapp;

import info.magnolia.ui.editor.ConfiguredFormDefinition;
import info.magnolia.ui.field.EditorPropertyDefinition;
import java.util.List;
import javax.jcr.Node;
import vn.communeportal.content.ContentTypes;

/**
 * The form of a content type. In an app's YAML: {@code class} of the form, with {@code contentType}
 * its name.
 */
public class ContentTypeForm extends ConfiguredFormDefinition<Node> {

    private String contentType;
    private List<EditorPropertyDefinition> fields;

    /** Name of the content type; null until it is configured. */
    public String getContentType() {
        return contentType;
    }

    public void setContentType(String contentType) {
        this.contentType = contentType;
    }

    /** The same list each time: Magnolia knows the fields by their identity. */
    @Override
    public synchronized List<EditorPropertyDefinition> getProperties() {
        if (fields == null) {
            fields = FormFields.of(ContentTypes.shipped().named(contentType).fields());
        }
        return fields;
    }
}
