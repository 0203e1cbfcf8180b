package vn.communeportal.webapp.board;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.webapp.StartFailure;
import vn.communeportal.webapp.testing.TestPortal;

/** A running portal with the commune and the board of {@link BoardFixture}, new for each class. */
abstract class FurnishedPortal {

    @TempDir static Path folder;

    static TestPortal portal;

    @BeforeAll
    static void start() throws StartFailure {
        portal = TestPortal.start(folder.resolve("data"));
        BoardFixture.furnish(portal.server().components());
    }

    @AfterAll
    static void stop() {
        portal.close();
    }
}
