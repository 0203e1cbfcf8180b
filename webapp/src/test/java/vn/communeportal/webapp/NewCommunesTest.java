package vn.communeportal.webapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.webapp.testing.TestPortal;

class NewCommunesTest {

    @TempDir private Path folder;

    @Test
    void aCommuneIsMadeOnceByItsCodeAndServes() throws Exception {
        for (int start = 0; start < 2; start++) {
            try (PortalServer server = PortalServer.start(settings("11242"))) {
                assertThat(
                                server.components()
                                        .repositories()
                                        .published(Communes.WORKSPACE, Communes::all))
                        .extracting(Commune::id)
                        .containsExactly("nguyen-luong-bang");
                assertThat(TestPortal.status(server, "/nguyen-luong-bang")).isEqualTo(200);
            }
        }
    }

    @Test
    void anUnknownCodeIsSaid() {
        assertThatThrownBy(() -> PortalServer.start(settings("00000")).close())
                .isInstanceOf(StartFailure.class)
                .satisfies(
                        failure ->
                                assertThat(((StartFailure) failure).inBothLanguages())
                                        .contains("00000", "--new-commune"));
    }

    private ServerSettings settings(String code) {
        return new ServerSettings(
                0,
                InetAddress.getLoopbackAddress(),
                folder.resolve("data"),
                false,
                false,
                Optional.empty(),
                List.of(code));
    }
}
