package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.Property;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import vn.communeportal.text.SafeHtml;

/**
 * What a site administrator has entered in a component's or a page's dialog, for templates. Read
 * here and not from {@code content}, whose values some Magnolia versions give escaped and others do
 * not.
 */
public final class ComponentView {

    private static final String ENGLISH = "English";

    private final Map<String, String> values;
    private final Map<String, List<ComponentView>> parts;

    private final boolean english;

    private ComponentView(
            Map<String, String> values, Map<String, List<ComponentView>> parts, boolean english) {
        this.values = values;
        this.parts = parts;
        this.english = english;
    }

    /**
     * @param locale language of the page that shows it
     */
    static ComponentView read(Node node, Locale locale) throws RepositoryException {
        Map<String, String> values = new LinkedHashMap<>();
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            Property property = properties.nextProperty();
            if (!property.isMultiple() && !property.getName().contains(":")) {
                values.put(property.getName(), property.getString());
            }
        }
        Map<String, List<ComponentView>> parts = new LinkedHashMap<>();
        for (NodeIterator children = node.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (child.isNodeType("mgnl:contentNode") && !child.isNodeType("mgnl:area")) {
                List<ComponentView> inner = new ArrayList<>();
                for (NodeIterator nodes = child.getNodes(); nodes.hasNext(); ) {
                    inner.add(read(nodes.nextNode(), locale));
                }
                parts.put(child.getName(), inner);
            }
        }
        return new ComponentView(values, parts, PageLanguage.isEnglish(locale));
    }

    /**
     * A text as it was entered; empty if absent. On English pages that of the field for English,
     * whose name is the same with {@code English} behind it, if it has one.
     */
    public String text(String name) {
        String translated = english ? values.getOrDefault(name + ENGLISH, "") : "";
        return translated.isEmpty() ? values.getOrDefault(name, "") : translated;
    }

    /** Language of a text; empty if it is that of the page. */
    public String langOf(String name) {
        boolean untranslated = english && values.getOrDefault(name + ENGLISH, "").isEmpty();
        return untranslated && values.containsKey(name) ? PageLanguage.VIETNAMESE : "";
    }

    /** The title in the language of the page, or what stands there where none was entered. */
    public String heading(String otherwise) {
        String title = langOf("title").isEmpty() ? text("title") : "";
        return title.isEmpty() ? otherwise : title;
    }

    public String getTitle() {
        return text("title");
    }

    public boolean flag(String name) {
        return Boolean.parseBoolean(text(name));
    }

    /** A positive number; the other one if absent or not a number. */
    public int number(String name, int otherwise) {
        String text = text(name);
        return text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : otherwise;
    }

    /** Rich text as HTML that is safe to print. */
    public String html(String name) {
        return SafeHtml.clean(text(name));
    }

    /**
     * An address that is safe in a link: of this site, of the web, of mail or telephone; empty if
     * it is none.
     */
    public String href(String name) {
        String href = text(name).strip();
        return href.matches("(?i)(https?://|mailto:|tel:|/(?!/)).*") ? href : "";
    }

    /** The entries of a field with several; empty if absent. */
    public List<ComponentView> parts(String name) {
        return parts.getOrDefault(name, List.of());
    }
}
