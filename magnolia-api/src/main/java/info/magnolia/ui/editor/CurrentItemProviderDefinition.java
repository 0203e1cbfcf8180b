package info.magnolia.ui.editor;

public class CurrentItemProviderDefinition<T> extends ItemProviderDefinition<T, T> {}
