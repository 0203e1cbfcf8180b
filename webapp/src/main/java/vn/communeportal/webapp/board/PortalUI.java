package vn.communeportal.webapp.board;

import com.vaadin.annotations.StyleSheet;
import com.vaadin.annotations.Theme;
import com.vaadin.annotations.Viewport;
import com.vaadin.server.ExternalResource;
import com.vaadin.server.VaadinRequest;
import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import com.vaadin.ui.Link;
import com.vaadin.ui.UI;
import java.util.Locale;
import vn.communeportal.board.BoardPlace;
import vn.communeportal.board.BoardServices;
import vn.communeportal.board.BoardShell;
import vn.communeportal.content.Commune;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.host.Person;
import vn.communeportal.text.Vietnamese;
import vn.communeportal.webapp.WebappTexts;
import vn.communeportal.webapp.accounts.Accounts;
import vn.communeportal.webapp.accounts.LogoutServlet;
import vn.communeportal.webapp.accounts.Notice;
import vn.communeportal.webapp.accounts.StoredInbox;

/**
 * The window of the board's app: a bar with the commune, the person, the language and the way out,
 * below it the app. The address keeps the place: {@code /.board/#!hoa-phong/work}.
 */
@Theme("valo")
@Viewport("width=device-width, initial-scale=1")
@StyleSheet("portal-ui.css")
public final class PortalUI extends UI {

    private static final String PLACE = "!";

    private final transient BoardServices services;
    private final transient Accounts accounts;
    private final transient StoredInbox inbox;
    private final Label commune = new Label();
    private transient Locale language;
    private BoardShell shell;

    public PortalUI(BoardServices services, Accounts accounts, StoredInbox inbox) {
        this.services = services;
        this.accounts = accounts;
        this.inbox = inbox;
    }

    @Override
    protected void init(VaadinRequest request) {
        Person person = accounts.current().orElseThrow();
        language = person.language();
        setLocale(language);
        shell = new BoardShell(services, person, language, this::moved);
        CssLayout frame = new CssLayout(bar(person), shell);
        frame.addStyleName("portal-frame");
        setContent(frame);
        getPage().addPopStateListener(event -> shell.arrive(place()));
        shell.arrive(place());
    }

    private CssLayout bar(Person person) {
        commune.addStyleName("portal-commune");
        Label name = new Label(person.fullName());
        name.setId("greeting");
        name.addStyleName("portal-person");
        Button switcher = new Button(text("board.otherLanguage"), event -> switchLanguage(person));
        switcher.addStyleName("portal-bar-button");
        Link logout = new Link(text("board.logout"), new ExternalResource(LogoutServlet.PATH));
        logout.addStyleName("portal-logout");
        Button notices =
                new Button(
                        WebappTexts.text(
                                language, "board.notices", inbox.of(person.login()).size()),
                        event -> showNotices(person));
        notices.addStyleName("portal-bar-button");
        CssLayout bar = new CssLayout(commune, name, notices, switcher, logout);
        bar.addStyleName("portal-bar");
        return bar;
    }

    private void showNotices(Person person) {
        addWindow(new NoticesWindow(language, inbox.of(person.login()), this::open));
    }

    private void open(Notice notice) {
        shell.go(
                ContentTypes.shipped().all().stream()
                        .filter(type -> type.workspace().equals(notice.workspace()))
                        .findFirst()
                        .map(type -> BoardPlace.item("", type, notice.itemId()))
                        // What citizens send is no item.
                        .orElse(BoardPlace.of("", BoardPlace.View.INBOX)));
    }

    private void switchLanguage(Person person) {
        accounts.setLanguage(
                person.login(),
                "vi".equals(language.getLanguage()) ? Locale.ENGLISH : Vietnamese.LOCALE);
        getPage().reload();
    }

    private void moved(BoardPlace place) {
        commune.setValue(shell.commune().map(Commune::name).orElse(text("board.title")));
        getPage().setTitle(shell.title() + " – " + commune.getValue());
        if (!place.address().equals(place())) {
            getPage().pushState("#" + PLACE + place.address());
        }
    }

    /** The place in the address; empty if it names none. */
    private String place() {
        String fragment = getPage().getUriFragment();
        return fragment == null ? "" : fragment.replaceFirst("^" + PLACE, "");
    }

    private String text(String key) {
        return WebappTexts.text(language, key);
    }
}
