package vn.communeportal.webapp.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.administration.Administration;
import vn.communeportal.administration.NewCommune;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.Boards;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Member;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.text.Vietnamese;
import vn.communeportal.webapp.PortalComponents;
import vn.communeportal.webapp.testing.TestPortal;

/** A merger and the domains as a citizen's browser meets them, with pages that are kept ready. */
class MergerOverHttpTest {

    private static final String ADMIN = "admin";
    private static final String OLD = "hoa-phong";
    private static final String NEW = "cong-hoa";
    private static final String OLD_DOMAIN = "hoaphong.hungyen.gov.vn";
    private static final String NEW_DOMAIN = "conghoa.hungyen.gov.vn";

    @TempDir private Path folder;

    private TestPortal portal;

    @BeforeEach
    void start() throws Exception {
        portal = TestPortal.start(folder.resolve("data"));
        commune(OLD, "Hòa Phong", OLD_DOMAIN);
        commune(NEW, "Cộng Hòa", NEW_DOMAIN);
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void oldAddressesLeadToTheNewOnesAndTheClosedSay() throws Exception {
        String news = publish(OLD, "Họp giao ban");
        assertThat(get(news).statusCode()).isEqualTo(200);
        assertThat(get("/" + OLD).statusCode()).isEqualTo(200);

        administration().closing().close(ADMIN, OLD, revision(OLD), "Đã ngừng từ 01/7/2025.");
        assertThat(get(news).body()).contains("Đã ngừng từ 01/7/2025.");
        administration().closing().reopen(ADMIN, OLD, revision(OLD));
        assertThat(get(news).body()).doesNotContain("Đã ngừng từ 01/7/2025.");

        administration().closing().merge(ADMIN, OLD, revision(OLD), NEW);
        HttpResponse<String> moved = get(news);
        assertThat(moved.statusCode()).isEqualTo(301);
        String now = URI.create(location(moved)).getPath();
        assertThat(now).startsWith("/" + NEW + "/").endsWith("/hop-giao-ban");
        assertThat(get(now).body()).contains("Họp giao ban").contains("Xã Hòa Phong");
        assertThat(location(get("/" + OLD))).endsWith("/" + NEW);
    }

    @Test
    void aPageThatIsKeptForOneHostIsNotServedAtAnothersDomain() throws Exception {
        String theirs = publish(NEW, "Chỉ ở Cộng Hòa");
        assertThat(get(theirs).statusCode()).isEqualTo(200);
        assertThat(get(theirs).statusCode()).isEqualTo(200);

        String answer = ask(OLD_DOMAIN, theirs);
        assertThat(answer).startsWith("HTTP/1.1 301");
        assertThat(answer).contains("https://" + NEW_DOMAIN + theirs);
        assertThat(answer).doesNotContain("Chỉ ở Cộng Hòa");
        assertThat(ask(OLD_DOMAIN, "/")).contains("https://" + OLD_DOMAIN + "/" + OLD);
        assertThat(ask(NEW_DOMAIN, theirs)).startsWith("HTTP/1.1 200");
    }

    private void commune(String id, String name, String domain) throws Exception {
        administration()
                .founding()
                .create(
                        ADMIN,
                        new NewCommune(
                                id,
                                Map.of(
                                        "name",
                                        name,
                                        "fullName",
                                        "Xã " + name,
                                        "agency",
                                        "UBND xã " + name,
                                        Commune.DOMAIN,
                                        domain),
                                null));
        LocalDate since = LocalDate.of(2025, 7, 1);
        List<Member> members =
                List.of(
                        new Member(
                                id + ".bientap", "", "", "", EnumSet.of(Role.EDITOR), since, null),
                        new Member(
                                id + ".truongban", "", "", "", EnumSet.of(Role.HEAD), since, null));
        components()
                .repositories()
                .editing(
                        Communes.WORKSPACE,
                        session -> {
                            Boards.write(
                                    session,
                                    id,
                                    List.of(new Board("1/QĐ", since, "UBND", null, members)));
                            session.save();
                            return null;
                        });
    }

    /** Publishes an article; its address. */
    private String publish(String commune, String title) throws Exception {
        Content content = Province.article(title);
        EditorialDesk desk = components().desk();
        String editor = commune + ".bientap";
        String id = desk.create(editor, commune, Province.ARTICLE, content).item().id();
        for (Transition step :
                List.of(Transition.SUBMIT, Transition.CLAIM, Transition.SEND_TO_REVIEW)) {
            desk.perform(editor, Province.ARTICLE, id, TransitionRequest.of(step));
        }
        for (Transition step : List.of(Transition.APPROVE, Transition.PUBLISH)) {
            desk.perform(commune + ".truongban", Province.ARTICLE, id, TransitionRequest.of(step));
        }
        return "/" + commune + "/tin-tuc/" + Vietnamese.slug(title);
    }

    private HttpResponse<String> get(String path) {
        return portal.visitor().get(path);
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    /** What the server answers at a host of this name. */
    private String ask(String host, String path) throws IOException {
        URI server = portal.uri("/");
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String request =
                    "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private long revision(String commune) {
        return administration().records().open(ADMIN, commune).orElseThrow().revision();
    }

    private Administration administration() {
        return components().administration();
    }

    private PortalComponents components() {
        return portal.server().components();
    }
}
