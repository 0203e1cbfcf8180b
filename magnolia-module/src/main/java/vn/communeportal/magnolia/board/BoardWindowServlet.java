package vn.communeportal.magnolia.board;

import com.vaadin.server.DefaultDeploymentConfiguration;
import com.vaadin.server.DeploymentConfiguration;
import com.vaadin.server.RequestHandler;
import com.vaadin.server.ServiceException;
import com.vaadin.server.UIClassSelectionEvent;
import com.vaadin.server.UICreateEvent;
import com.vaadin.server.UIProvider;
import com.vaadin.server.VaadinServlet;
import com.vaadin.server.VaadinServletService;
import com.vaadin.server.WidgetsetInfo;
import com.vaadin.server.communication.ServletBootstrapHandler;
import com.vaadin.ui.UI;
import info.magnolia.cms.core.SystemProperty;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import javax.inject.Inject;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import vn.communeportal.board.BoardServices;
import vn.communeportal.host.Installation;
import vn.communeportal.host.People;

/**
 * The board's app in a window of its own, at {@code /.board/} of the author: on a phone there is no
 * room for AdminCentral around it. Whoever has not signed in gets Magnolia's own sign-in page
 * first.
 */
public class BoardWindowServlet extends VaadinServlet {

    /** Below the author's own address. */
    static final String ADDRESS = "/.board/";

    /** Magnolia's property that names the client's widgets, and what it is without one. */
    private static final String WIDGETSET_PROPERTY = "magnolia.ui.vaadin.widgetset";

    private static final String WIDGETSET = "info.magnolia.widgetset.MagnoliaWidgetSet";

    private final transient BoardServices services;
    private final transient People people;
    private final transient Installation installation;

    @Inject
    public BoardWindowServlet(BoardServices services, People people, Installation installation) {
        this.services = services;
        this.people = people;
        this.installation = installation;
    }

    /** There is no such address on a public instance, nor for those who have not signed in. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (installation.isAuthor() && people.current().isPresent()) {
            super.service(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected DeploymentConfiguration createDeploymentConfiguration(Properties parameters) {
        parameters.setProperty("productionMode", "true");
        return new DefaultDeploymentConfiguration(getClass(), parameters);
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration)
            throws ServiceException {
        VaadinServletService service = new BoardService(this, configuration);
        service.init();
        service.addSessionInitListener(event -> event.getSession().addUIProvider(new Windows()));
        return service;
    }

    private UI window() {
        return new BoardWindow(services, people.current().orElseThrow());
    }

    private static final class BoardService extends VaadinServletService {

        private BoardService(VaadinServlet servlet, DeploymentConfiguration configuration)
                throws ServiceException {
            super(servlet, configuration);
        }

        @Override
        protected List<RequestHandler> createRequestHandlers() throws ServiceException {
            List<RequestHandler> handlers = super.createRequestHandlers();
            handlers.replaceAll(
                    handler -> handler instanceof ServletBootstrapHandler ? new Page() : handler);
            return handlers;
        }
    }

    /**
     * The page that starts the client. It names where the client sends to, which otherwise would be
     * where the browser is; after signing in that address may carry the session's identifier.
     */
    private static final class Page extends ServletBootstrapHandler {

        @Override
        protected String getServiceUrl(BootstrapContext context) {
            return context.getRequest().getContextPath() + ADDRESS;
        }
    }

    private final class Windows extends UIProvider {

        @Override
        public Class<? extends UI> getUIClass(UIClassSelectionEvent event) {
            return BoardWindow.class;
        }

        @Override
        public UI createInstance(UICreateEvent event) {
            return window();
        }

        @Override
        public WidgetsetInfo getWidgetsetInfo(UICreateEvent event) {
            return new HostWidgetset(SystemProperty.getProperty(WIDGETSET_PROPERTY, WIDGETSET));
        }
    }

    /** The widgets that AdminCentral uses too; compiled by whoever made the host. */
    private static final class HostWidgetset implements WidgetsetInfo {

        private final String name;

        private HostWidgetset(String name) {
            this.name = name;
        }

        @Override
        public String getWidgetsetName() {
            return name;
        }

        @Override
        public String getWidgetsetUrl() {
            return null;
        }

        @Override
        public boolean isCdn() {
            return false;
        }
    }
}
