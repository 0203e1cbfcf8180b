package vn.communeportal.magnolia.suite;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.magnolia.suite.SiteDefinitions.Field;
import vn.communeportal.magnolia.suite.SiteDefinitions.Template;
import vn.communeportal.templating.PageTree;
import vn.communeportal.webapp.PortalServer;

/** A page or a part of one, to be made on both hosts alike. */
final class SitePage {

    /** Nothing that a person types may be taken for markup. */
    static final String TEXT = "Thử <b>&\"nháy\" 'đơn'";

    private static final String RICH_TEXT =
            "<p>Chữ <strong>đậm</strong> &amp; <em>nghiêng</em></p><script>alert(1)</script>";
    private static final String POLYGON =
            "{\"type\":\"Polygon\",\"coordinates\":[[[106.30,20.80],[106.40,20.80],"
                    + "[106.40,20.90],[106.30,20.90],[106.30,20.80]]]}";
    private static final Map<String, String> VALUES =
            Map.of(
                    "section", "TT-01",
                    "count", "2",
                    "href", "https://dichvucong.gov.vn/?a=1&b=2",
                    "serviceUrl", "https://dichvucong.gov.vn/?a=1&b=2",
                    "geojson", POLYGON);

    /** Of a component that lists the officials of a section: that of a commune's leaders. */
    private static final String LEADERS = "GT-07";

    private final String name;
    private final String type;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final List<SitePage> children = new ArrayList<>();

    private SitePage(String name, String type) {
        this.name = name;
        this.type = type;
    }

    /** A page of the template, with all that its dialog asks for. */
    static SitePage of(Template template, String name) {
        SitePage page = templated(template, name, "mgnl:page");
        page.properties.put("title", TEXT);
        template.dialog().ifPresent(dialog -> page.fill(template, dialog.fields()));
        return page;
    }

    /** A page with the component twice: with all that its dialog asks for, and with nothing. */
    static SitePage of(Template page, Template component, String name) {
        SitePage filled = templated(component, "0", "mgnl:component");
        component.dialog().ifPresent(dialog -> filled.fill(component, dialog.fields()));
        SitePage area = new SitePage("main", "mgnl:area");
        area.children.add(filled);
        area.children.add(templated(component, "1", "mgnl:component"));
        SitePage whole = of(page, name);
        whole.children.add(area);
        return whole;
    }

    private static SitePage templated(Template template, String name, String type) {
        SitePage node = new SitePage(name, type);
        node.properties.put("mgnl:template", template.id());
        return node;
    }

    private void fill(Template template, List<Field> fields) {
        for (Field field : fields) {
            if (field.parts().isEmpty()) {
                properties.put(field.name(), value(template, field));
            } else {
                SitePage entries = new SitePage(field.name(), "mgnl:contentNode");
                SitePage entry = new SitePage(field.name() + "0", "mgnl:contentNode");
                entry.fill(template, field.parts());
                entries.children.add(entry);
                children.add(entries);
            }
        }
    }

    private static String value(Template template, Field field) {
        if (template.name().equals("officials") && field.name().equals("section")) {
            return LEADERS;
        }
        if (!field.options().isEmpty()) {
            return field.options().get(field.options().size() - 1);
        }
        return VALUES.getOrDefault(field.name(), field.isRichText() ? RICH_TEXT : TEXT);
    }

    /** Makes it on a Magnolia instance. */
    void make(RestCalls instance, String parent) throws IOException, InterruptedException {
        instance.put(PageTree.WORKSPACE, parent, name, type, properties);
        for (SitePage child : children) {
            child.make(instance, parent + "/" + name);
        }
    }

    /** Makes it on the webapp, and publishes it. */
    void make(PortalServer webapp, String parent) throws Exception {
        webapp.components()
                .repositories()
                .editing(
                        PageTree.WORKSPACE,
                        session -> {
                            add(session.getNode(parent));
                            session.save();
                            return null;
                        });
        webapp.components().publishing().publish(PageTree.WORKSPACE, parent + "/" + name);
    }

    private void add(Node parent) throws RepositoryException {
        Node node = parent.addNode(name, type);
        for (Map.Entry<String, String> property : properties.entrySet()) {
            node.setProperty(property.getKey(), property.getValue());
        }
        for (SitePage child : children) {
            child.add(node);
        }
    }
}
