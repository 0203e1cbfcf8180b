package info.magnolia.ui.framework.layout;

import com.vaadin.ui.Component;
import info.magnolia.objectfactory.ComponentProvider;
import info.magnolia.ui.field.EditorPropertyDefinition;
import java.util.Map;

public class SingleTabLayoutProducer
        implements FieldLayoutProducer<SingleTabLayoutProducer.Definition> {
    public SingleTabLayoutProducer(ComponentProvider componentProvider) {
        throw new UnsupportedOperationException();
    }

    public Component createLayout(
            Definition definition, Map<EditorPropertyDefinition, Component> mappings) {
        throw new UnsupportedOperationException();
    }

    public static class Definition
            extends ConfiguredFieldLayoutDefinition<SingleTabLayoutProducer> {}
}
