package vn.communeportal.magnolia.board;

import com.vaadin.annotations.StyleSheet;
import com.vaadin.annotations.Theme;
import com.vaadin.annotations.Viewport;
import com.vaadin.server.ExternalResource;
import com.vaadin.server.VaadinRequest;
import com.vaadin.server.VaadinService;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.Link;
import com.vaadin.ui.UI;
import vn.communeportal.board.BoardPlace;
import vn.communeportal.board.BoardServices;
import vn.communeportal.board.BoardShell;
import vn.communeportal.content.Commune;
import vn.communeportal.host.Person;
import vn.communeportal.text.Messages;

/**
 * The board's app and nothing of AdminCentral: a bar with the commune, the person and the way out,
 * below it the app. The address keeps the place: {@code /.board/#!hoa-phong/work}.
 */
@Theme("valo")
@Viewport("width=device-width, initial-scale=1")
@StyleSheet("board-window.css")
public final class BoardWindow extends UI {

    private static final Messages TEXTS = Messages.bundle("/commune-portal/i18n/magnolia");
    private static final String PLACE = "!";

    /** Magnolia ends the session of whoever asks for this, and shows its sign-in page. */
    private static final String SIGN_OUT = "?mgnlLogout=true";

    private final transient BoardServices services;
    private final transient Person person;
    private final Label commune = new Label();
    private BoardShell shell;

    public BoardWindow(BoardServices services, Person person) {
        this.services = services;
        this.person = person;
    }

    @Override
    protected void init(VaadinRequest request) {
        setLocale(person.language());
        shell = new BoardShell(services, person, person.language(), this::moved);
        CssLayout frame = new CssLayout(bar(), shell);
        frame.addStyleName("board-window");
        setContent(frame);
        getPage().addPopStateListener(event -> shell.arrive(place()));
        shell.arrive(place());
        // Magnolia's sign-in may have put the session's identifier into the address.
        getPage().replaceState(address(place()));
    }

    private CssLayout bar() {
        commune.addStyleName("board-window-commune");
        Label name = new Label(person.fullName());
        name.addStyleName("board-window-person");
        Link signOut =
                new Link(text("commune-portal-board.signOut"), new ExternalResource(SIGN_OUT));
        CssLayout bar = new CssLayout(commune, name, signOut);
        bar.addStyleName("board-window-bar");
        return bar;
    }

    private void moved(BoardPlace place) {
        String name =
                shell.commune().map(Commune::name).orElse(text("commune-portal-board.app.label"));
        commune.setValue(name);
        getPage().setTitle(shell.title() + " – " + name);
        if (!place.address().equals(place())) {
            getPage().pushState(address(place.address()));
        }
    }

    private static String address(String place) {
        return VaadinService.getCurrentRequest().getContextPath()
                + BoardWindowServlet.ADDRESS
                + "#"
                + PLACE
                + place;
    }

    /** The place in the address; empty if it names none. */
    private String place() {
        String fragment = getPage().getUriFragment();
        return fragment == null ? "" : fragment.replaceFirst("^" + PLACE, "");
    }

    private String text(String key) {
        return TEXTS.text(person.language(), key);
    }
}
