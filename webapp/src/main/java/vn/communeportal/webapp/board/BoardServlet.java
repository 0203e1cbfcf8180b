package vn.communeportal.webapp.board;

import com.vaadin.server.DefaultDeploymentConfiguration;
import com.vaadin.server.DeploymentConfiguration;
import com.vaadin.server.ServiceException;
import com.vaadin.server.UIClassSelectionEvent;
import com.vaadin.server.UICreateEvent;
import com.vaadin.server.UIProvider;
import com.vaadin.server.VaadinServlet;
import com.vaadin.server.VaadinServletService;
import com.vaadin.ui.UI;
import java.util.Properties;
import java.util.function.Supplier;

/** Vaadin at {@value #PATH}. Whoever arrives here has signed in. */
public final class BoardServlet extends VaadinServlet {

    public static final String PATH = "/.board/*";

    /** Where Vaadin's client and themes are fetched from. */
    public static final String RESOURCES = "/VAADIN/*";

    private final transient Supplier<UI> windows;

    /**
     * @param windows makes the window of somebody who opens the app
     */
    public BoardServlet(Supplier<UI> windows) {
        this.windows = windows;
    }

    @Override
    protected DeploymentConfiguration createDeploymentConfiguration(Properties parameters) {
        parameters.setProperty("productionMode", "true");
        return new DefaultDeploymentConfiguration(getClass(), parameters);
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration)
            throws ServiceException {
        VaadinServletService service = super.createServletService(configuration);
        service.addSessionInitListener(
                event -> event.getSession().addUIProvider(new PortalUIs(windows)));
        return service;
    }

    private static final class PortalUIs extends UIProvider {

        private final transient Supplier<UI> windows;

        private PortalUIs(Supplier<UI> windows) {
            this.windows = windows;
        }

        @Override
        public Class<? extends UI> getUIClass(UIClassSelectionEvent event) {
            return PortalUI.class;
        }

        @Override
        public UI createInstance(UICreateEvent event) {
            return windows.get();
        }
    }
}
