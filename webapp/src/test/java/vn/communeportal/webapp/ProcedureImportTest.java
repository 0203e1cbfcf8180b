package vn.communeportal.webapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Section;
import vn.communeportal.content.procedure.ImportReport;
import vn.communeportal.content.procedure.ImportReport.Outcome;
import vn.communeportal.webapp.testing.TestPortal;

class ProcedureImportTest {

    private static final Section PROCEDURES =
            new Section("TTHC", "thu-tuc", "Thủ tục", "Procedures", ContentTypes.PROCEDURE, true);

    @TempDir private Path folder;

    private Path data;
    private Path files;

    @BeforeEach
    void twoCommunes() throws Exception {
        data = folder.resolve("data");
        files = Files.createDirectory(folder.resolve("files"));
        Files.writeString(files.resolve("hong.json"), "{}");
        try (TestPortal portal = TestPortal.start(data)) {
            portal.server()
                    .components()
                    .repositories()
                    .editing(
                            Communes.WORKSPACE,
                            session -> {
                                for (String id : List.of("hoa-phong", "quoc-tuan")) {
                                    Communes.write(
                                            session,
                                            new Commune(
                                                    id, Map.of("name", id), List.of(PROCEDURES)));
                                }
                                session.save();
                                return null;
                            });
        }
    }

    @Test
    void theReportSaysWhatBecameOfEachFile() throws StartFailure {
        try (PortalServer server = PortalServer.start(importing(Optional.of("quoc-tuan")))) {
            ImportReport report = server.importReport().orElseThrow();

            assertThat(report.entries()).hasSize(1);
            assertThat(report.count(Outcome.FAILED)).isEqualTo(1);
        }
    }

    @Test
    void withSeveralCommunesOneIsNamed() {
        for (Optional<String> commune :
                List.of(Optional.<String>empty(), Optional.of("khong-co"))) {
            assertThatThrownBy(() -> PortalServer.start(importing(commune)).close())
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("hoa-phong, quoc-tuan");
        }
    }

    private ServerSettings importing(Optional<String> commune) {
        ServerSettings plain = TestPortal.settings(data);
        return new ServerSettings(
                plain.port(),
                plain.address(),
                data,
                false,
                false,
                Optional.of(new ProcedureImport(files, commune)));
    }
}
