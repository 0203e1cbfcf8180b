package info.magnolia.ui.field;

import com.vaadin.data.Converter;

public class ConfiguredFieldDefinition<T> implements FieldDefinition<T> {
    @Override
    public String getName() {
        throw new UnsupportedOperationException();
    }

    public void setName(String name) {
        throw new UnsupportedOperationException();
    }

    public void setLabel(String label) {
        throw new UnsupportedOperationException();
    }

    public void setDescription(String description) {
        throw new UnsupportedOperationException();
    }

    public void setType(Class<?> type) {
        throw new UnsupportedOperationException();
    }

    public void setRequired(boolean required) {
        throw new UnsupportedOperationException();
    }

    public void setDefaultValue(T value) {
        throw new UnsupportedOperationException();
    }

    public void setConverterClass(Class<? extends Converter<T, ?>> converterClass) {
        throw new UnsupportedOperationException();
    }

    public void setFieldBinderClass(Class<? extends FieldBinder<T>> fieldBinderClass) {
        throw new UnsupportedOperationException();
    }

    public void setFactoryClass(Class<? extends FieldFactory<T>> factoryClass) {
        throw new UnsupportedOperationException();
    }
}
