package info.magnolia.ui.field.factory;

import com.vaadin.ui.Component;
import info.magnolia.context.Context;
import info.magnolia.i18nsystem.SimpleTranslator;
import info.magnolia.objectfactory.ComponentProvider;
import info.magnolia.ui.field.DateFieldDefinition;
import javax.inject.Provider;

public class DateFieldFactory extends AbstractFieldFactory<Object, DateFieldDefinition> {
    public DateFieldFactory(
            DateFieldDefinition definition,
            Provider<Context> contextProvider,
            ComponentProvider componentProvider,
            SimpleTranslator i18n) {
        super(definition, componentProvider);
        throw new UnsupportedOperationException();
    }

    @Override
    protected Component createFieldComponent() {
        throw new UnsupportedOperationException();
    }
}
