package vn.communeportal.magnolia.board;

import info.magnolia.ui.api.app.SubAppContext;
import info.magnolia.ui.api.location.Location;
import javax.inject.Inject;
import vn.communeportal.board.BoardServices;
import vn.communeportal.host.People;

/** One item of the board's app in a tab of its own; each item has its own tab. */
public class ItemSubApp extends BoardSubApp {

    private String place = "";

    @Inject
    public ItemSubApp(
            SubAppContext subAppContext, BoardAppView view, BoardServices services, People people) {
        super(subAppContext, view, services, people, "item");
    }

    @Override
    public BoardAppView start(Location location) {
        place = parameter(location);
        return super.start(location);
    }

    @Override
    public boolean supportsLocation(Location location) {
        return super.supportsLocation(location) && parameter(location).equals(place);
    }
}
