package info.magnolia.ui.api.location;

public class DefaultLocation implements Location {
    public DefaultLocation(String type, String app, String subApp, String parameter) {
        throw new UnsupportedOperationException();
    }

    public String getParameter() {
        throw new UnsupportedOperationException();
    }
}
