package vn.communeportal.magnolia;

import info.magnolia.cms.beans.config.ServerConfiguration;
import info.magnolia.cms.core.SystemProperty;
import info.magnolia.context.MgnlContext;
import info.magnolia.context.WebContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import javax.inject.Inject;
import javax.inject.Provider;
import javax.inject.Singleton;
import vn.communeportal.host.Installation;

/** This Magnolia instance. */
@Singleton
public class MagnoliaInstallation implements Installation {

    private static final String VERSION_FILE = "/vn/communeportal/magnolia/version.properties";

    /** In magnolia.properties: the folder, if it is not to lie beside the repositories. */
    private static final String FOLDER_PROPERTY = "communeportal.folder";

    private static final String REPOSITORIES_PROPERTY = "magnolia.repositories.home";

    private final Provider<ServerConfiguration> server;
    private final Instant startedAt = Instant.now();
    private final String version;

    @Inject
    public MagnoliaInstallation(Provider<ServerConfiguration> server) {
        this.server = server;
        version = readVersion();
    }

    private static String readVersion() {
        Properties properties = new Properties();
        try (InputStream in = MagnoliaInstallation.class.getResourceAsStream(VERSION_FILE)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Instant startedAt() {
        return startedAt;
    }

    @Override
    public boolean isAuthor() {
        return server.get().isAdmin();
    }

    @Override
    public String contextPath() {
        WebContext context = MgnlContext.getWebContextOrNull();
        return context == null ? "" : context.getRequest().getContextPath();
    }

    /** As in magnolia.properties, or as the Java machine was told. */
    @Override
    public String setting(String name) {
        return SystemProperty.getProperty(name, System.getProperty(name, ""));
    }

    @Override
    public Path folder() {
        String configured = SystemProperty.getProperty(FOLDER_PROPERTY, "");
        if (!configured.isEmpty()) {
            return Path.of(configured);
        }
        String repositories = SystemProperty.getProperty(REPOSITORIES_PROPERTY, "");
        return Path.of(repositories.isEmpty() ? "." : repositories).resolve("commune-portal");
    }
}
