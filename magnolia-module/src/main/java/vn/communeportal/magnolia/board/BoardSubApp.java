package vn.communeportal.magnolia.board;

import info.magnolia.ui.api.app.SubAppContext;
import info.magnolia.ui.api.location.DefaultLocation;
import info.magnolia.ui.api.location.Location;
import info.magnolia.ui.framework.app.BaseSubApp;
import javax.inject.Inject;
import vn.communeportal.board.BoardPlace;
import vn.communeportal.board.BoardServices;
import vn.communeportal.board.BoardShell;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;

/**
 * The board's app as a sub-app: what waits for the person, all items, the board. The location's
 * parameter is the place in it.
 */
public class BoardSubApp extends BaseSubApp<BoardAppView> {

    public static final String APP = "commune-portal-board";

    private final BoardShell shell;
    private final String subApp;
    private final SubAppContext subAppContext;

    @Inject
    public BoardSubApp(
            SubAppContext subAppContext, BoardAppView view, BoardServices services, People people) {
        this(subAppContext, view, services, people, "main");
    }

    BoardSubApp(
            SubAppContext subAppContext,
            BoardAppView view,
            BoardServices services,
            People people,
            String subApp) {
        super(subAppContext, view);
        this.subAppContext = subAppContext;
        this.subApp = subApp;
        Person person = people.current().orElseThrow();
        shell = new BoardShell(services, person, person.language(), this::moved);
    }

    @Override
    public BoardAppView start(Location location) {
        getView().show(shell);
        shell.arrive(parameter(location));
        return super.start(location);
    }

    @Override
    public void locationChanged(Location location) {
        shell.arrive(parameter(location));
    }

    @Override
    public String getCaption() {
        return shell.title();
    }

    private void moved(BoardPlace place) {
        subAppContext
                .getAppContext()
                .updateSubAppLocation(
                        subAppContext, new DefaultLocation("app", APP, subApp, place.address()));
    }

    /** Where Magnolia's <i>Find…</i> leads to says behind a colon how a node is to be shown. */
    static String parameter(Location location) {
        String parameter = ((DefaultLocation) location).getParameter();
        return parameter == null ? "" : parameter.split(":", 2)[0];
    }
}
