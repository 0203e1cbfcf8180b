package vn.communeportal.magnolia.contentapp;

import info.magnolia.ui.api.app.SubAppDescriptor;
import info.magnolia.ui.api.app.registry.ConfiguredSubAppDescriptor;
import info.magnolia.ui.contentapp.configuration.ContentAppDescriptor;
import info.magnolia.ui.datasource.jcr.JcrDatasourceDefinition;
import java.util.Map;
import java.util.Set;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemNodes;

/**
 * The content app of a content type. Its YAML includes {@code
 * commune-portal/includes/content-app.yaml}, which all have in common, and names the type: labels,
 * workspace and form follow from that.
 */
public class ContentTypeApp extends ContentAppDescriptor<JcrDatasourceDefinition> {

    private String contentType;

    /** Name of the content type; null until it is configured. */
    public String getContentType() {
        return contentType;
    }

    /**
     * @throws IllegalArgumentException if there is no such type
     */
    public void setContentType(String contentType) {
        this.contentType = contentType;
        ContentType type = ContentTypes.shipped().named(contentType);
        setLabel(plural(type));
        JcrDatasourceDefinition datasource = new JcrDatasourceDefinition();
        datasource.setWorkspace(type.workspace());
        datasource.setAllowedNodeTypes(Set.of(ItemNodes.FOLDER, type.nodeType()));
        datasource.setDescribeByProperty(ItemNodes.TITLE);
        setDatasource(datasource);
    }

    /** All of them know the type. */
    @Override
    public Map<String, SubAppDescriptor> getSubApps() {
        Map<String, SubAppDescriptor> subApps = super.getSubApps();
        if (contentType != null) {
            ContentType type = ContentTypes.shipped().named(contentType);
            subApps.values().forEach(subApp -> tell(subApp, type));
        }
        return subApps;
    }

    private static void tell(SubAppDescriptor subApp, ContentType type) {
        if (subApp instanceof ContentItemDescriptor) {
            ((ContentItemDescriptor) subApp).setContentType(type.name());
        } else if (subApp instanceof ConfiguredSubAppDescriptor) {
            ((ConfiguredSubAppDescriptor) subApp).setLabel(plural(type));
        }
    }

    private static String plural(ContentType type) {
        return type.name() + ".plural";
    }
}
