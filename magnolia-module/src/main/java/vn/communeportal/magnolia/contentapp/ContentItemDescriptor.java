package vn.communeportal.magnolia.contentapp;

import info.magnolia.ui.contentapp.detail.DetailDescriptor;
import info.magnolia.ui.datasource.jcr.JcrDatasourceDefinition;
import info.magnolia.ui.editor.FormDefinition;
import javax.jcr.Node;
import vn.communeportal.content.ContentType;

/** The sub-app with the form of a content type, which {@link ContentTypeApp} sets. */
public class ContentItemDescriptor extends DetailDescriptor<Node, JcrDatasourceDefinition> {

    private ContentTypeForm form;
    private ContentType type;

    /** The same form each time: Magnolia knows forms and fields by their identity. */
    @Override
    public synchronized FormDefinition<Node> getForm() {
        return form;
    }

    /** The kind of content; null until it is set. */
    ContentType type() {
        return type;
    }

    synchronized void edit(ContentType edited) {
        if (form == null) {
            type = edited;
            form = new ContentTypeForm(edited);
            setLabel(edited.name() + ".name");
        }
    }
}
