package info.magnolia.ui.framework.app;

import com.vaadin.ui.Component;
import info.magnolia.ui.UIComponent;
import info.magnolia.ui.api.app.SubAppContext;
import info.magnolia.ui.api.location.Location;
import info.magnolia.ui.api.view.View;

public class BaseSubApp<V extends View> implements UIComponent {
    private static final long serialVersionUID = 1L;

    protected BaseSubApp(SubAppContext subAppContext, V view) {
        throw new UnsupportedOperationException();
    }

    public V start(Location location) {
        throw new UnsupportedOperationException();
    }

    public void locationChanged(Location location) {
        throw new UnsupportedOperationException();
    }

    public boolean supportsLocation(Location location) {
        throw new UnsupportedOperationException();
    }

    public String getCaption() {
        throw new UnsupportedOperationException();
    }

    public V getView() {
        throw new UnsupportedOperationException();
    }

    public SubAppContext getSubAppContext() {
        throw new UnsupportedOperationException();
    }

    public void stop() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Component asVaadinComponent() {
        throw new UnsupportedOperationException();
    }
}
