package vn.communeportal.magnolia.contentapp;

import info.magnolia.ui.contentapp.detail.DetailDescriptor;
import info.magnolia.ui.datasource.jcr.JcrDatasourceDefinition;
import info.magnolia.ui.editor.FormDefinition;
import javax.jcr.Node;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;

/**
 * The sub-app with the form of a content type, which {@link ContentTypeApp} sets. Magnolia hands
 * out translating proxies of it, which pass on public methods alone.
 */
public class ContentItemDescriptor extends DetailDescriptor<Node, JcrDatasourceDefinition> {

    private ContentTypeForm form;
    private String contentType;

    /** The same form each time: Magnolia knows forms and fields by their identity. */
    @Override
    public synchronized FormDefinition<Node> getForm() {
        return form;
    }

    /** Name of the content type; null until it is set. */
    public String getContentType() {
        return contentType;
    }

    /**
     * @throws IllegalArgumentException if there is no such type
     */
    public synchronized void setContentType(String contentType) {
        if (!contentType.equals(this.contentType)) {
            ContentType type = ContentTypes.shipped().named(contentType);
            this.contentType = contentType;
            form = new ContentTypeForm(type);
            setLabel(type.name() + ".name");
        }
    }
}
