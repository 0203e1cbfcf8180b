package vn.communeportal.webapp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;
import java.util.function.UnaryOperator;
import vn.communeportal.host.Installation;

/** This process: both sides in one, at the root of its address. */
final class RunningInstallation implements Installation {

    private final Instant startedAt;
    private final UnaryOperator<String> resourceVersions;
    private final Path folder;

    RunningInstallation(Instant startedAt, Path folder, UnaryOperator<String> resourceVersions) {
        this.startedAt = startedAt;
        this.folder = folder;
        this.resourceVersions = resourceVersions;
    }

    @Override
    public String resourceVersion(String name) {
        return resourceVersions.apply(name);
    }

    @Override
    public String version() {
        return shippedVersion();
    }

    @Override
    public Instant startedAt() {
        return startedAt;
    }

    @Override
    public boolean isAuthor() {
        return true;
    }

    @Override
    public String contextPath() {
        return "";
    }

    @Override
    public Path folder() {
        return folder;
    }

    static String shippedVersion() {
        Properties properties = new Properties();
        try (InputStream in =
                RunningInstallation.class.getResourceAsStream(
                        "/commune-portal/webapp.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
