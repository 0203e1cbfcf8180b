package vn.communeportal.webapp;

import java.time.Clock;
import vn.communeportal.host.Publishing;
import vn.communeportal.insight.HealthServlet;
import vn.communeportal.insight.PublishedCounts;
import vn.communeportal.webapp.accounts.Accounts;
import vn.communeportal.webapp.accounts.BoardGuard;
import vn.communeportal.webapp.accounts.LoginServlet;
import vn.communeportal.webapp.accounts.LogoutServlet;
import vn.communeportal.webapp.accounts.PersonFilter;
import vn.communeportal.webapp.accounts.StoredInbox;
import vn.communeportal.webapp.board.BoardContext;
import vn.communeportal.webapp.board.BoardServlet;
import vn.communeportal.webapp.storage.JackrabbitRepositories;
import vn.communeportal.webapp.storage.WorkspacePublishing;
import vn.communeportal.webapp.web.CommunesServlet;
import vn.communeportal.webapp.web.NotFoundServlet;
import vn.communeportal.webapp.web.SecurityHeaders;
import vn.communeportal.webapp.web.StylesheetServlet;
import vn.communeportal.webapp.web.WebServer;

/** Everything that the webapp is made of, put together in one place. */
public final class PortalComponents {

    private final Clock clock;
    private final JackrabbitRepositories repositories;
    private final Accounts accounts;
    private final StoredInbox inbox;
    private final Publishing publishing;
    private final RunningInstallation installation;

    PortalComponents(JackrabbitRepositories repositories, Clock clock) {
        this.clock = clock;
        this.repositories = repositories;
        accounts = new Accounts(repositories);
        inbox = new StoredInbox(repositories, accounts, clock);
        publishing = new WorkspacePublishing(repositories);
        installation = new RunningInstallation(clock.instant());
    }

    public JackrabbitRepositories repositories() {
        return repositories;
    }

    public Accounts accounts() {
        return accounts;
    }

    public Publishing publishing() {
        return publishing;
    }

    /** Puts filters and servlets at their addresses. */
    void mount(WebServer server) {
        server.addFilter(new SecurityHeaders(), "/*");
        server.addFilter(new PersonFilter(accounts), "/*");
        server.addFilter(new BoardGuard(accounts), BoardServlet.PATH, BoardServlet.RESOURCES);
        server.addServlet(
                        new BoardServlet(new BoardContext(accounts, inbox)),
                        BoardServlet.PATH,
                        BoardServlet.RESOURCES)
                .setAsyncSupported(true);
        server.addServlet(new LoginServlet(accounts, clock), LoginServlet.PATH);
        server.addServlet(new LogoutServlet(), LogoutServlet.PATH);
        server.addServlet(new StylesheetServlet(), StylesheetServlet.PATH);
        server.addServlet(
                new HealthServlet(new PublishedCounts(repositories, clock), installation, clock),
                HealthServlet.PATH);
        server.addServlet(new CommunesServlet(repositories), "");
        server.addServlet(new NotFoundServlet(), "/");
    }
}
