package vn.communeportal.magnolia.contentapp;

import com.vaadin.data.HasValue;
import com.vaadin.ui.Component;
import info.magnolia.objectfactory.ComponentProvider;
import info.magnolia.ui.datasource.optionlist.Option;
import info.magnolia.ui.field.EditorPropertyDefinition;
import info.magnolia.ui.framework.layout.SingleTabLayoutProducer;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.inject.Inject;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Kind;

/**
 * A form of one tab that shows the fields of the chosen kind alone, in the kind's order; as long as
 * none is chosen, those that all kinds have. As in the board's form, choosing another kind keeps
 * what both have and drops the rest.
 */
public class KindLayout extends SingleTabLayoutProducer {

    private final ContentType type;

    @Inject
    public KindLayout(ComponentProvider components, OpenForm form) {
        super(components);
        type = form.type();
    }

    static Definition definition() {
        Definition definition = new Definition();
        definition.setImplementationClass(asProducer());
        return definition;
    }

    /** Magnolia's definition names the class of its own producer, not those derived from it. */
    @SuppressWarnings("unchecked")
    private static Class<SingleTabLayoutProducer> asProducer() {
        return (Class<SingleTabLayoutProducer>) (Class<?>) KindLayout.class;
    }

    @Override
    public Component createLayout(
            Definition definition, Map<EditorPropertyDefinition, Component> fields) {
        Component form = super.createLayout(definition, fields);
        if (type.hasKinds()) {
            Map<String, Component> byName = new LinkedHashMap<>();
            fields.forEach((field, component) -> byName.put(field.getName(), component));
            follow(new KindRows(type, byName), (HasValue<?>) byName.get(Kind.FIELD));
        }
        return form;
    }

    private static void follow(KindRows rows, HasValue<?> kind) {
        rows.show(name(kind.getValue()));
        kind.addValueChangeListener(
                event -> {
                    rows.show(name(event.getValue()));
                    if (event.isUserOriginated()) {
                        rows.clearHidden();
                    }
                });
    }

    /** Of what Magnolia's choice holds; empty for nothing. */
    private static String name(Object chosen) {
        return chosen instanceof Option ? ((Option) chosen).getValue() : "";
    }
}
