package info.magnolia.ui.framework.layout;

public interface FieldLayoutDefinition<T extends FieldLayoutProducer<?>> {}
