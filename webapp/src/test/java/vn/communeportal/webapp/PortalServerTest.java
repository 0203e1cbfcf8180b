package vn.communeportal.webapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import vn.communeportal.host.Person;
import vn.communeportal.text.Vietnamese;
import vn.communeportal.webapp.testing.TestPortal;

class PortalServerTest {

    @TempDir private Path folder;

    @Test
    void aRestartKeepsEverything() throws StartFailure {
        Path data = folder.resolve("data");
        try (PortalServer first = PortalServer.start(TestPortal.settings(data))) {
            assertThat(first.firstPassword()).isPresent();
            first.components()
                    .accounts()
                    .save(new Person("lan", "Nguyễn Thị Lan", "", Vietnamese.LOCALE, false), "x");
        }

        try (PortalServer again = PortalServer.start(TestPortal.settings(data))) {
            assertThat(again.firstPassword()).isEmpty();
            assertThat(again.components().accounts().byLogin("lan"))
                    .map(Person::fullName)
                    .contains("Nguyễn Thị Lan");
        }
    }

    @Test
    void resetDeletesEverything() throws StartFailure {
        Path data = folder.resolve("data");
        TestPortal.install(data);
        ServerSettings kept = TestPortal.settings(data);

        try (PortalServer again =
                PortalServer.start(
                        new ServerSettings(
                                kept.port(),
                                kept.address(),
                                data,
                                true,
                                false,
                                Optional.empty()))) {
            assertThat(again.firstPassword()).isPresent();
            assertThat(again.components().accounts().byLogin(TestPortal.LOGIN)).isEmpty();
        }
    }

    @Test
    void anInstallationThatWasCutOffBeginsAnew() throws Exception {
        Path data = folder.resolve("data");
        TestPortal.install(data);
        Files.createFile(data.resolve("installing"));

        try (PortalServer again = PortalServer.start(TestPortal.settings(data))) {
            assertThat(again.firstPassword()).isPresent();
            assertThat(again.components().accounts().byLogin(TestPortal.LOGIN)).isEmpty();
        }
        assertThat(data.resolve("installing")).doesNotExist();
    }

    @Test
    void onlyThisMachineIsServedUnlessToldOtherwise() throws Exception {
        Options options = new Options();
        new CommandLine(options)
                .parseArgs("--no-samples", "--port", "0", "--data", folder.resolve("d").toString());
        Optional<InetAddress> outside =
                NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(address -> !address.isLoopbackAddress())
                        .filter(address -> !address.isLinkLocalAddress())
                        .findFirst();

        try (PortalServer server = PortalServer.start(options.settings());
                Socket socket = new Socket()) {
            assertThat(server.address()).matches("http://127\\.0\\.0\\.1:\\d+/");
            assumeThat(outside).isPresent();
            InetSocketAddress target =
                    new InetSocketAddress(
                            outside.orElseThrow(), URI.create(server.address()).getPort());
            assertThatThrownBy(() -> socket.connect(target, 2_000))
                    .isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void whatIsNotThereIsSaidInVietnamese() throws StartFailure {
        try (TestPortal portal = TestPortal.start(folder.resolve("data"))) {
            HttpResponse<String> answer = portal.visitor().get("/khong-co/trang-nay");

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("Không tìm thấy trang").doesNotContain("Tomcat");
        }
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() throws StartFailure {
        try (TestPortal portal = TestPortal.start(folder.resolve("data"))) {
            for (String path : new String[] {"/", "/.login", "/.portal/health", "/khong-co"}) {
                HttpHeaders headers = portal.visitor().get(path).headers();
                assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                        .contains("default-src ")
                        .doesNotContain("unsafe");
                assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
                assertThat(headers.firstValue("Server")).isEmpty();
            }
        }
    }
}
