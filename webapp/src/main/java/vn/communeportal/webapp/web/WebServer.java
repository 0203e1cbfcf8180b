package vn.communeportal.webapp.web;

import java.net.BindException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.EnumSet;
import javax.servlet.DispatcherType;
import javax.servlet.Filter;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Manager;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.tomcat.util.descriptor.web.ErrorPage;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import vn.communeportal.webapp.StartFailure;

/**
 * An embedded Tomcat with one context at the root. Filters run in the order in which they were
 * added.
 */
public final class WebServer implements AutoCloseable {

    private static final int SESSION_MINUTES = 60;
    private static final int LARGEST_FORM = 2 << 20;

    private final Tomcat tomcat = new Tomcat();
    private final Connector connector = new Connector("HTTP/1.1");
    private final Context context;
    private final InetAddress address;

    /**
     * @param port 0 takes any free one
     * @param work folder for what Tomcat needs while it runs
     */
    public WebServer(int port, InetAddress address, Path work) {
        this.address = address;
        tomcat.setBaseDir(work.toString());
        tomcat.setSilent(true);
        connector.setPort(port);
        connector.setProperty("address", address.getHostAddress());
        connector.setProperty("compression", "on");
        connector.setMaxPostSize(LARGEST_FORM);
        connector.setURIEncoding("UTF-8");
        connector.setThrowOnFailure(true);
        tomcat.setConnector(connector);
        StandardHost host = (StandardHost) tomcat.getHost();
        host.setAutoDeploy(false);
        context = tomcat.addContext("", null);
        Tomcat.addDefaultMimeTypeMappings(context);
        // Browsers send forms in the encoding of the page and do not say which it is.
        context.setRequestCharacterEncoding("UTF-8");
        context.setSessionTimeout(SESSION_MINUTES);
        context.setManager(inMemory());
        context.setSessionCookieName("COMMUNEPORTAL");
        context.setUseHttpOnly(true);
        Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
        cookies.setSameSiteCookies("lax");
        context.setCookieProcessor(cookies);
        context.getPipeline().addValve(proxyOnThisMachine());
        for (int status :
                new int[] {
                    HttpServletResponse.SC_BAD_REQUEST,
                    HttpServletResponse.SC_FORBIDDEN,
                    HttpServletResponse.SC_NOT_FOUND,
                    HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                }) {
            ErrorPage page = new ErrorPage();
            page.setErrorCode(status);
            page.setLocation(ErrorPageServlet.PATH);
            context.addErrorPage(page);
        }
        ErrorReportValve errors = new ErrorReportValve();
        errors.setShowReport(false);
        errors.setShowServerInfo(false);
        host.getPipeline().addValve(errors);
    }

    /** Sessions end with the server: a form of Vaadin's cannot be kept in a file. */
    private static Manager inMemory() {
        StandardManager manager = new StandardManager();
        manager.setPathname(null);
        return manager;
    }

    /** A proxy on the same machine may say for whom it asks and that the way there is encrypted. */
    private static RemoteIpValve proxyOnThisMachine() {
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies("127\\.0\\.0\\.1|::1|0:0:0:0:0:0:0:1");
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }

    public void addFilter(Filter filter, String... patterns) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(filter.getClass().getName());
        definition.setFilter(filter);
        definition.setAsyncSupported("true");
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setFilterName(definition.getFilterName());
        for (String pattern : patterns) {
            map.addURLPattern(pattern);
        }
        for (DispatcherType type : EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC)) {
            map.setDispatcher(type.name());
        }
        context.addFilterMap(map);
    }

    public Wrapper addServlet(Servlet servlet, String... patterns) {
        Wrapper wrapper = Tomcat.addServlet(context, servlet.getClass().getName(), servlet);
        for (String pattern : patterns) {
            wrapper.addMapping(pattern);
        }
        return wrapper;
    }

    /**
     * Begins to serve.
     *
     * @throws StartFailure if the port is taken
     */
    public void start() throws StartFailure {
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            close();
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException) {
                    throw new StartFailure(
                            "port", e, Integer.toString(connector.getPort()), hostAndPort(""));
                }
            }
            throw new StartFailure("server", e, e.getMessage());
        }
    }

    /** Where it serves, {@code http://127.0.0.1:8080/}. */
    public String address() {
        return "http://" + hostAndPort(":" + connector.getLocalPort()) + "/";
    }

    private String hostAndPort(String port) {
        String host = address.getHostAddress();
        return (host.contains(":") ? "[" + host + "]" : host) + port;
    }

    /** Lets running requests end and gives the port free. */
    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }
}
