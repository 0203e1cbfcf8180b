package info.magnolia.ui.editor;

public interface LocaleContext {}
