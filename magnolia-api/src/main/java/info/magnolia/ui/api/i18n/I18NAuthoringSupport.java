package info.magnolia.ui.api.i18n;

public interface I18NAuthoringSupport<T> {}
