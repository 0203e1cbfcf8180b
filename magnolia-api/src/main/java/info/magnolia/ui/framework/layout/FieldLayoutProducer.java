package info.magnolia.ui.framework.layout;

public interface FieldLayoutProducer<D> {}
