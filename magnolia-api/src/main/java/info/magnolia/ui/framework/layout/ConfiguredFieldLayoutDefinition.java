package info.magnolia.ui.framework.layout;

public class ConfiguredFieldLayoutDefinition<T extends FieldLayoutProducer<?>>
        extends ConfiguredLayoutDefinition<T> implements FieldLayoutDefinition<T> {}
