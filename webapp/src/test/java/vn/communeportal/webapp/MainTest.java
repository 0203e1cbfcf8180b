package vn.communeportal.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.communeportal.webapp.testing.TestPortal;

class MainTest {

    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--unknown",
                "--port",
                "--port=x",
                "--port=-1",
                "--port=65536",
                "--address=not an address",
                "surplus"
            })
    void wrongArgumentsAreNamedInBothLanguages(String argument) {
        assertThat(run(argument)).isEqualTo(Main.MISUSED);

        assertThat(text(err))
                .contains("Tham số không hợp lệ: " + argument, "See the options with --help");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void helpNamesEveryOption() {
        assertThat(run("--help")).isZero();

        assertThat(text(out))
                .contains("--port=N", "--address=A", "--data=DIR", "--reset", "--no-samples")
                .contains("--import-procedures=DIR", "--commune=ID")
                .contains("Thư mục dữ liệu", "Folder of everything that is kept");
    }

    @Test
    void versionIsTheBuilds() {
        assertThat(run("--version")).isZero();

        assertThat(text(out)).matches("Commune Portal \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void aTakenPortIsNamed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());

            assertThat(run("--port", port, "--data", folder.resolve("d").toString()))
                    .isEqualTo(Main.FAILED);

            assertThat(text(err))
                    .contains("Không mở được cổng " + port, "Cannot open port " + port, "--port 0");
            assertThat(folder.resolve("d")).doesNotExist();
        }
    }

    @Test
    void aFolderInUseIsNamed() throws Exception {
        Path data = folder.resolve("data");
        try (TestPortal portal = TestPortal.start(data)) {
            assertThat(run("--port", "0", "--data", data.toString())).isEqualTo(Main.FAILED);

            assertThat(text(err))
                    .contains("đang được một tiến trình khác dùng", "in use by another process")
                    .contains(data.toString(), "--data DIR");
            assertThat(portal.visitor().get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aFolderOfSomebodyElseIsLeftAloneEvenByReset() throws Exception {
        Path precious = Files.writeString(folder.resolve("luan-van.txt"), "quý");

        assertThat(run("--port", "0", "--reset", "--data", folder.toString()))
                .isEqualTo(Main.FAILED);

        assertThat(text(err)).contains("không phải của cổng thông tin", "left alone");
        assertThat(precious).hasContent("quý");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("tep"), "");

        assertThat(run("--port", "0", "--data", file.resolve("data").toString()))
                .isEqualTo(Main.FAILED);

        assertThat(text(err)).contains("Không ghi được", "Cannot write", file.toString());
    }

    @Test
    void anImportNeedsFilesAndACommune() throws Exception {
        String data = folder.resolve("data").toString();
        Path files = Files.createDirectory(folder.resolve("files"));
        String[] command = {
            "--port", "0", "--no-samples", "--data", data, "--import-procedures", files.toString()
        };

        assertThat(run(command)).isEqualTo(Main.FAILED);
        assertThat(text(err)).contains("không có tệp .json", "no .json files");

        Files.writeString(files.resolve("a.json"), "{}");
        assertThat(run(command)).isEqualTo(Main.FAILED);
        assertThat(text(err)).contains("--commune ID");
    }

    private int run(String... arguments) {
        return new Main(print(out), print(err)).run(arguments);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
