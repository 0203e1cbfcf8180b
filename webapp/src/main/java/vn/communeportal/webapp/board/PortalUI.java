package vn.communeportal.webapp.board;

import com.vaadin.annotations.Theme;
import com.vaadin.annotations.Viewport;
import com.vaadin.server.ExternalResource;
import com.vaadin.server.VaadinRequest;
import com.vaadin.ui.Label;
import com.vaadin.ui.Link;
import com.vaadin.ui.UI;
import com.vaadin.ui.VerticalLayout;
import java.util.Locale;
import vn.communeportal.host.Person;
import vn.communeportal.webapp.WebappTexts;
import vn.communeportal.webapp.accounts.LogoutServlet;

/** The window of the board's app: greets the person who signed in. */
@Theme("valo")
@Viewport("width=device-width, initial-scale=1")
public final class PortalUI extends UI {

    private final transient BoardContext context;

    PortalUI(BoardContext context) {
        this.context = context;
    }

    @Override
    protected void init(VaadinRequest request) {
        Person person = context.people().current().orElseThrow();
        Locale locale = person.language();
        setLocale(locale);
        getPage().setTitle(WebappTexts.text(locale, "board.title"));
        Label greeting = new Label(WebappTexts.text(locale, "board.greeting", person.fullName()));
        greeting.setId("greeting");
        Label notices =
                new Label(
                        WebappTexts.text(
                                locale,
                                "board.notices",
                                context.inbox().of(person.login()).size()));
        Link logout =
                new Link(
                        WebappTexts.text(locale, "board.logout"),
                        new ExternalResource(LogoutServlet.PATH));
        setContent(new VerticalLayout(greeting, notices, logout));
    }
}
