package info.magnolia.ui.editor;

public interface FormDefinition<T> {}
