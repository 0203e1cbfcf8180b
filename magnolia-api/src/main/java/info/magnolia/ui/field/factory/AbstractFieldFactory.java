package info.magnolia.ui.field.factory;

import com.vaadin.ui.Component;
import info.magnolia.objectfactory.ComponentProvider;
import info.magnolia.ui.field.FieldDefinition;
import info.magnolia.ui.field.FieldFactory;

public abstract class AbstractFieldFactory<T, D extends FieldDefinition<T>>
        implements FieldFactory<T> {
    public AbstractFieldFactory(D definition, ComponentProvider componentProvider) {
        throw new UnsupportedOperationException();
    }

    protected abstract Component createFieldComponent();
}
