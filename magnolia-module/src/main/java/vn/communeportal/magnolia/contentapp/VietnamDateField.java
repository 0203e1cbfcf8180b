package vn.communeportal.magnolia.contentapp;

import com.vaadin.data.Converter;
import com.vaadin.ui.AbstractDateField;
import com.vaadin.ui.Component;
import com.vaadin.ui.DateField;
import com.vaadin.ui.DateTimeField;
import info.magnolia.context.Context;
import info.magnolia.i18nsystem.SimpleTranslator;
import info.magnolia.objectfactory.ComponentProvider;
import info.magnolia.ui.field.DateFieldDefinition;
import info.magnolia.ui.field.factory.DateFieldFactory;
import javax.inject.Inject;
import javax.inject.Provider;
import vn.communeportal.text.Vietnamese;

/** A day or a time in Vietnam. Magnolia's own field would name the time zone of the account. */
public class VietnamDateField extends DateFieldDefinition {

    private static final String DAY_FORMAT = "dd/MM/yyyy";
    private static final String TIME_FORMAT = "HH:mm";

    /** A field for a day. */
    public VietnamDateField() {
        this(false);
    }

    VietnamDateField(boolean withTime) {
        setTime(withTime);
        setDateFormat(DAY_FORMAT);
        setTimeFormat(TIME_FORMAT);
        setFactoryClass(Factory.class);
        setConverterClass(converter());
    }

    /** Magnolia's fields for dates hold objects of any class, which no converter can say. */
    @SuppressWarnings("unchecked")
    private static Class<? extends Converter<Object, ?>> converter() {
        return (Class<? extends Converter<Object, ?>>) (Class<?>) VietnamTimeConverter.class;
    }

    /** Makes the field. */
    public static class Factory extends DateFieldFactory {

        @Inject
        public Factory(
                VietnamDateField definition,
                Provider<Context> context,
                ComponentProvider components,
                SimpleTranslator translator) {
            super(definition, context, components, translator);
        }

        @Override
        protected Component createFieldComponent() {
            Component field = super.createFieldComponent();
            ((AbstractDateField<?, ?>) field).setZoneId(Vietnamese.ZONE);
            ((AbstractDateField<?, ?>) field).setDescription("");
            if (field instanceof DateField) {
                ((DateField) field).setPlaceholder("");
            } else {
                ((DateTimeField) field).setPlaceholder("");
            }
            return field;
        }
    }
}
