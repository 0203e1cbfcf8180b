package info.magnolia.ui.field;

public interface FieldDefinition<T> extends EditorPropertyDefinition {}
