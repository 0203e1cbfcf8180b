package vn.communeportal.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.Property;
import javax.jcr.RepositoryException;
import javax.jcr.Value;
import vn.communeportal.content.Condition;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.ItemQuery;

/**
 * What boards narrow their lists by, as {@code state=draft} or {@code case/author=an}: so that the
 * best that the index knows are the best of those that the list may show. The repository decides on
 * each of them again.
 */
public final class Labels {

    /** Properties of items, in their case some, as queries name them. */
    private static final List<String> PROPERTIES =
            List.of(ItemNodes.STATE, ItemNodes.SECTION, "unit", "case/@author", "case/@assignee");

    private Labels() {}

    static Set<String> of(Node item) throws RepositoryException {
        Set<String> labels = new LinkedHashSet<>();
        for (String name : PROPERTIES) {
            String path = name.replace("@", "");
            if (item.hasProperty(path)) {
                Property property = item.getProperty(path);
                Value[] values =
                        property.isMultiple()
                                ? property.getValues()
                                : new Value[] {property.getValue()};
                for (Value value : values) {
                    labels.add(label(name, value.getString()));
                }
            }
        }
        return labels;
    }

    /** The question, narrowed by those conditions of a query that labels tell of. */
    public static SearchQuery narrow(SearchQuery question, ItemQuery query) {
        SearchQuery narrowed = question;
        for (Condition condition : query.conditions()) {
            if (!condition.equalTo().isEmpty() && PROPERTIES.containsAll(condition.properties())) {
                Set<String> some = new LinkedHashSet<>();
                for (String property : condition.properties()) {
                    condition.equalTo().forEach(value -> some.add(label(property, value)));
                }
                narrowed = narrowed.labelled(some);
            }
        }
        return narrowed;
    }

    private static String label(String property, String value) {
        return property + "=" + value;
    }
}
