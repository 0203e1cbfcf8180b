package vn.communeportal.webapp.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.communeportal.host.Person;
import vn.communeportal.text.Vietnamese;
import vn.communeportal.webapp.PortalServer;
import vn.communeportal.webapp.StartFailure;

/**
 * The data folder of a new portal, installed once in a process: to make workspaces, tables and node
 * types is nearly half the work of a first start.
 */
final class NewPortal {

    private static Path installed;

    private NewPortal() {}

    /** Makes the folder, with one person in it, {@link TestPortal#LOGIN}. */
    static synchronized void copyTo(Path data) throws StartFailure {
        try {
            if (installed == null) {
                Path folder = Files.createTempDirectory(Path.of("target"), "new-portal");
                install(folder);
                installed = folder;
            }
            Folders.copy(installed, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void install(Path folder) throws StartFailure {
        try (PortalServer server = PortalServer.start(TestPortal.settings(folder))) {
            server.components()
                    .accounts()
                    .save(
                            new Person(
                                    TestPortal.LOGIN,
                                    "Nguyễn Thị Lan",
                                    "",
                                    Vietnamese.LOCALE,
                                    false),
                            TestPortal.PASSWORD);
        }
    }
}
