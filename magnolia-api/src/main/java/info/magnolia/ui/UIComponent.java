package info.magnolia.ui;

import info.magnolia.ui.api.view.View;

public interface UIComponent extends View {
    default <T> void bindInstance(Class<T> type, T instance) {
        throw new UnsupportedOperationException();
    }
}
