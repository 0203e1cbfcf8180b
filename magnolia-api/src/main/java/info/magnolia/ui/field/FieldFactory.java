package info.magnolia.ui.field;

public interface FieldFactory<T> {}
