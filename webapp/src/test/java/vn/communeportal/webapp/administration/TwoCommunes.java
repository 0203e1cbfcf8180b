package vn.communeportal.webapp.administration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import vn.communeportal.administration.Administration;
import vn.communeportal.administration.NewCommune;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.Boards;
import vn.communeportal.editorial.Cases;
import vn.communeportal.editorial.Member;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.State;
import vn.communeportal.editorial.Transition;
import vn.communeportal.templating.PublicItems;
import vn.communeportal.webapp.PortalComponents;
import vn.communeportal.webapp.testing.TestPortal;

/** A running portal with communes, mostly two, each with a domain, an editor and a head. */
public final class TwoCommunes implements AutoCloseable {

    static final String ADMIN = "admin";

    private static final Map<String, String> NAMES =
            Map.of(
                    "hoa-phong", "Hòa Phong",
                    "cong-hoa", "Cộng Hòa",
                    "nam-chinh", "Nam Chính");

    /** Keeps no cookies and follows nothing. */
    private static final HttpClient ANYBODY = HttpClient.newHttpClient();

    private final TestPortal portal;

    private TwoCommunes(TestPortal portal) {
        this.portal = portal;
    }

    public static TwoCommunes start(Path data, String... ids) throws Exception {
        TwoCommunes communes = new TwoCommunes(TestPortal.start(data));
        for (String id : ids) {
            communes.make(id, NAMES.get(id));
        }
        return communes;
    }

    static String domain(String id) {
        return id.replace("-", "") + ".hungyen.gov.vn";
    }

    private void make(String id, String name) throws Exception {
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
                                        domain(id)),
                                null));
        LocalDate since = LocalDate.of(2025, 7, 1);
        List<Member> members =
                List.of(
                        new Member(editor(id), "", "", "", EnumSet.of(Role.EDITOR), since, null),
                        new Member(head(id), "", "", "", EnumSet.of(Role.HEAD), since, null));
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

    private static String editor(String commune) {
        return commune + ".bientap";
    }

    static String head(String commune) {
        return commune + ".truongban";
    }

    String draft(String commune, ContentType type, Content content) throws Exception {
        return components().desk().create(editor(commune), commune, type, content).item().id();
    }

    /** Published without the steps before, which other tests are about; its identifier. */
    String publish(String commune, ContentType type, Content content) throws Exception {
        String id = draft(commune, type, content);
        String path =
                components()
                        .repositories()
                        .editing(
                                type.workspace(),
                                session -> {
                                    Cases.note(
                                            session.getNodeByIdentifier(id),
                                            type,
                                            Transition.PUBLISH,
                                            State.PUBLISHED,
                                            head(commune),
                                            "",
                                            null,
                                            Instant.now());
                                    session.save();
                                    return session.getNodeByIdentifier(id).getPath();
                                });
        components().publishing().publish(type.workspace(), path);
        return id;
    }

    /** The public path of an item. */
    String address(String commune, ContentType type, String id) {
        return new PublicItems(components().published(), Clock.systemUTC())
                .addressOf(commune(commune), type, id)
                .orElseThrow()
                .path();
    }

    public Commune commune(String id) {
        return components()
                .repositories()
                .published(Communes.WORKSPACE, session -> Communes.find(session, id).orElseThrow());
    }

    /** What is asked of the search, until it answers so. */
    void awaitSearch(Predicate<JsonNode> answer) {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        JsonNode json;
        do {
            json = json("/.portal/search");
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("The search says " + json);
            }
            LockSupport.parkNanos(10_000_000);
        } while (!answer.test(json));
    }

    JsonNode json(String path) {
        try {
            return new ObjectMapper().readTree(get(path).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestPortal server() {
        return portal;
    }

    public HttpResponse<String> get(String path) {
        try {
            return ANYBODY.send(
                    HttpRequest.newBuilder(portal.uri(path)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the server answers at the domain of a commune. */
    String ask(String commune, String path) throws IOException {
        URI server = portal.uri("/");
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String request =
                    "GET "
                            + path
                            + " HTTP/1.1\r\nHost: "
                            + domain(commune)
                            + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    long revision(String commune) {
        return administration().records().open(ADMIN, commune).orElseThrow().revision();
    }

    Administration administration() {
        return components().administration();
    }

    public PortalComponents components() {
        return portal.server().components();
    }

    @Override
    public void close() {
        portal.close();
    }
}
