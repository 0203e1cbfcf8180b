package info.magnolia.ui.field;

public interface EditorPropertyDefinition {}
