package info.magnolia.ui.api.location;

public class LocationController {
    public void goTo(Location location) {
        throw new UnsupportedOperationException();
    }
}
