package vn.communeportal.testing;

import java.nio.file.Path;
import java.time.Instant;
import vn.communeportal.host.Installation;

/** An installation with nothing but a folder. */
public final class TestInstallation implements Installation {

    private final Path folder;

    public TestInstallation(Path folder) {
        this.folder = folder;
    }

    @Override
    public String version() {
        return "test";
    }

    @Override
    public Instant startedAt() {
        return Instant.parse("2025-08-20T02:00:00Z");
    }

    @Override
    public boolean isAuthor() {
        return false;
    }

    @Override
    public String contextPath() {
        return "";
    }

    @Override
    public Path folder() {
        return folder;
    }
}
