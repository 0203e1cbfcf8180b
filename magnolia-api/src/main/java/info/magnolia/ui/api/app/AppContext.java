package info.magnolia.ui.api.app;

import info.magnolia.ui.api.location.Location;

public interface AppContext {
    void openSubApp(Location location);

    void updateSubAppLocation(SubAppContext subAppContext, Location location);

    String getName();
}
