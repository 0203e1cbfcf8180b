package vn.communeportal.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.Boards;
import vn.communeportal.editorial.Member;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.webapp.testing.TestPortal;

/** The command that verifies the histories of a commune. */
class StoredHistoriesTest {

    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int verify(String commune) {
        out.reset();
        return new Main(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run("--data=" + folder.resolve("data"), "--verify-history=" + commune);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aCommuneIsVerifiedAndTamperingIsFound() throws Exception {
        String id;
        try (TestPortal portal = TestPortal.start(folder.resolve("data"))) {
            id = written(portal);
        }

        assertThat(verify("hoa-phong")).isZero();
        assertThat(said()).contains("lịch sử nguyên vẹn, 1 tin, bài, 1 mục").contains("Seal of");
        assertThat(verify("khong-co")).isEqualTo(Main.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("There is no commune khong-co in this data folder.");

        try (TestPortal portal = TestPortal.start(folder.resolve("data"))) {
            portal.server()
                    .components()
                    .repositories()
                    .editing(
                            ARTICLE.workspace(),
                            session -> {
                                session.getNodeByIdentifier(id)
                                        .getNode("case/history/entry0")
                                        .setProperty("login", "somebody.else");
                                session.save();
                                return null;
                            });
        }
        assertThat(verify("hoa-phong")).isEqualTo(Main.NOT_AS_WRITTEN);
        assertThat(said()).contains("LỊCH SỬ KHÔNG NGUYÊN VẸN", "entry 1: it does not say");
    }

    private static String written(TestPortal portal) throws TransitionRefusedException {
        PortalComponents components = portal.server().components();
        components
                .repositories()
                .editing(
                        Communes.WORKSPACE,
                        session -> {
                            Communes.write(
                                    session,
                                    new Commune(
                                            "hoa-phong", Map.of("name", "Hòa Phong"), List.of()));
                            Member member =
                                    new Member(
                                            TestPortal.LOGIN,
                                            "Nguyễn Thị Lan",
                                            "",
                                            "",
                                            EnumSet.of(Role.EDITOR),
                                            SINCE,
                                            null);
                            Boards.write(
                                    session,
                                    "hoa-phong",
                                    List.of(
                                            new Board(
                                                    "1/QĐ-UBND",
                                                    SINCE,
                                                    "UBND xã",
                                                    null,
                                                    List.of(member))));
                            session.save();
                            return null;
                        });
        return components
                .desk()
                .create(
                        TestPortal.LOGIN,
                        "hoa-phong",
                        ARTICLE,
                        Content.empty().with("title", "Tin thử"))
                .item()
                .id();
    }
}
