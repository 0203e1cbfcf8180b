package info.magnolia.ui.editor;

public class ItemProviderDefinition<T, R> {}
