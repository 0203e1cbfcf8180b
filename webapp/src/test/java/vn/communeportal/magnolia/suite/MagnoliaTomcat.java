package vn.communeportal.magnolia.suite;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import org.apache.catalina.Context;
import org.apache.catalina.Host;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;

/**
 * The JVM that the author and the public instance run in: a Tomcat 9 at a loopback port. Arguments:
 * port, a folder for Tomcat's own files, then a context path and an exploded webapp for each
 * instance. Its class path holds Tomcat and this class only, so that Magnolia sees no library of
 * ours but the module's jar.
 */
public final class MagnoliaTomcat {

    private MagnoliaTomcat() {}

    public static void main(String... arguments) throws LifecycleException, IOException {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(arguments[1]);
        tomcat.setPort(Integer.parseInt(arguments[0]));
        tomcat.getConnector()
                .setProperty("address", InetAddress.getLoopbackAddress().getHostAddress());
        tomcat.getConnector().setURIEncoding("UTF-8");
        // Vaadin's push in Magnolia touches a request after its end; without it answers are lost.
        tomcat.getConnector().setDiscardFacades(false);
        for (int i = 2; i + 1 < arguments.length; i += 2) {
            add(tomcat.getHost(), arguments[i], new File(arguments[i + 1]));
        }
        tomcat.start();
        awaitEndOfParent();
        tomcat.stop();
    }

    /**
     * Whoever started this JVM holds the other end of its standard input, which ends with them,
     * however they end.
     */
    private static void awaitEndOfParent() throws IOException {
        while (System.in.read() >= 0) {
            // Nothing is ever said.
        }
    }

    private static void add(Host host, String path, File webapp) {
        Context context = new StandardContext();
        context.setName(path);
        context.setPath(path);
        context.setDocBase(webapp.getAbsolutePath());
        ContextConfig configuration = new ContextConfig();
        configuration.setDefaultWebXml(
                MagnoliaTomcat.class.getResource("tomcat-web.xml").toExternalForm());
        context.addLifecycleListener(configuration);
        // Magnolia brings no tag libraries or web fragments: its jars need not be opened for them.
        context.getJarScanner().setJarScanFilter((type, name) -> false);
        host.addChild(context);
    }
}
