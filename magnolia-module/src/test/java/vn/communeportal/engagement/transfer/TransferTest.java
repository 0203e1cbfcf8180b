package vn.communeportal.engagement.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.engagement.FollowUp;
import vn.communeportal.engagement.FollowUpCode;
import vn.communeportal.engagement.FollowUps;
import vn.communeportal.engagement.Submission;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.engagement.SubmittedFile;
import vn.communeportal.engagement.intake.IntakeInstance;
import vn.communeportal.testing.ServletExchange;
import vn.communeportal.testing.TestClock;
import vn.communeportal.testing.TestRepository;

/** An author and a public instance, each with its own repository, over HTTP. */
class TransferTest {

    private static final String SECRET = "mot-bi-mat-dai-hon-ba-muoi-hai-ky-tu";

    private Instant now = Instant.parse("2026-11-21T03:00:00Z");
    private static TestRepository publicRepository;
    private static TestRepository authorRepository;
    private IntakeInstance citizens;
    private IntakeInstance boards;
    private HttpServer server;
    private String address;

    /** What happens to an answer on its way. */
    private boolean answersAreLost;

    private final List<Map<String, String>> heard = new ArrayList<>();
    private final List<byte[]> bodies = new ArrayList<>();

    @BeforeAll
    static void open() {
        publicRepository = new TestRepository();
        authorRepository = new TestRepository();
    }

    @AfterAll
    static void close() {
        publicRepository.close();
        authorRepository.close();
    }

    @BeforeEach
    void start() throws IOException {
        TestClock clock = new TestClock(() -> now);
        citizens = new IntakeInstance(publicRepository, false, clock).empty();
        boards = new IntakeInstance(authorRepository, true, clock).empty();
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/public" + TransferServlet.PATH, this::serve);
        server.start();
        address = "http://127.0.0.1:" + server.getAddress().getPort() + "/public";
        citizens.settings.put(SharedKey.KEY, SECRET);
        boards.settings.put(SharedKey.KEY, SECRET);
        boards.settings.put(Trips.NODES, address);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        byte[] body = exchange.getRequestBody().readAllBytes();
        heard.add(headers);
        bodies.add(body);
        ServletExchange servlet = new ServletExchange(exchange.getRequestMethod(), headers, body);
        servlet.run(citizens.servlet);
        if (answersAreLost) {
            exchange.close();
            return;
        }
        servlet.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        byte[] answer = servlet.body();
        exchange.sendResponseHeaders(servlet.status(), answer.length == 0 ? -1 : answer.length);
        if (answer.length > 0) {
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }

    private Submission question(String text) {
        return Submission.of(UUID.randomUUID(), SubmissionKind.QUESTION, "hoa-phong", now)
                .field("question", text)
                .build();
    }

    @Test
    void whatCitizensSendArrivesAndIsErasedThere() {
        Submission sent = question("Một?");
        citizens.intake.receive(sent);

        boards.trips.run();

        assertThat(boards.arrivals.waiting(10))
                .extracting(Submission::id)
                .containsExactly(sent.id());
        assertThat(citizens.store.waiting()).isZero();
        assertThat(boards.trips.states().get(0).works()).isTrue();
    }

    @Test
    void whatBoardsTellIsSeenByCode() throws IOException {
        Submission sent = question("Một?");
        FollowUpCode code = citizens.intake.receive(sent).code();
        boards.trips.run();
        boards.arrivals.acknowledge(List.of(sent.id()));
        boards.arrivals.tell(sent.id(), new FollowUp("received", now, Map.of(), List.of()));
        boards.arrivals.tell(
                sent.id(),
                new FollowUp(
                        "answered",
                        now,
                        Map.of("answer", "Có."),
                        List.of(SubmittedFile.of("a", "text/plain", new byte[] {7}))));

        boards.trips.run();

        FollowUps.Found found = citizens.intake.find(code).get();
        assertThat(found.followUp().status()).isEqualTo("answered");
        assertThat(found.followUp().field("answer")).isEqualTo("Có.");
        assertThat(citizens.intake.take(code, "a").get().open().readAllBytes()).containsExactly(7);
        assertThat(boards.store.outgoing()).isZero();
    }

    @Test
    void nothingIsLostOrDoubledWhenAnswersAreLost() {
        List<UUID> sent = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            Submission each = question("Số " + i);
            sent.add(each.id());
            citizens.intake.receive(each);
        }
        answersAreLost = true;
        boards.trips.run();
        assertThat(boards.trips.states().get(0).works()).isFalse();
        answersAreLost = false;

        boards.trips.run();
        boards.trips.run();

        assertThat(boards.arrivals.waiting(1000))
                .extracting(Submission::id)
                .containsExactlyInAnyOrderElementsOf(sent);
        assertThat(citizens.store.waiting()).isZero();
    }

    @Test
    void aDayWithoutTheOtherLosesNothing() {
        FollowUpCode code = citizens.intake.receive(question("Trước")).code();
        boards.trips.run();
        server.removeContext("/public" + TransferServlet.PATH);
        for (int hour = 0; hour < 24; hour++) {
            now = now.plus(Duration.ofHours(1));
            citizens.intake.receive(question("Giờ " + hour));
            boards.trips.run();
        }
        boards.arrivals.tell(
                boards.arrivals.waiting(1).get(0).id(),
                new FollowUp("answered", now, Map.of(), List.of()));
        assertThat(Duration.between(boards.trips.failingSince(), now))
                .isEqualTo(Duration.ofHours(23));

        server.createContext("/public" + TransferServlet.PATH, this::serve);
        boards.trips.run();

        assertThat(boards.arrivals.waiting(100)).hasSize(25);
        assertThat(citizens.intake.find(code).get().followUp().status()).isEqualTo("answered");
        assertThat(boards.trips.failingSince()).isNull();
    }

    @Test
    void whatWasErasedOnOneSideIsErasedOnTheOther() {
        Submission sent = question("Một?");
        FollowUpCode code = citizens.intake.receive(sent).code();
        boards.trips.run();

        boards.arrivals.forget(sent.id());
        boards.trips.run();

        assertThat(citizens.intake.find(code)).isEmpty();
        assertThat(boards.store.outgoing()).isZero();
    }

    @Test
    void oneInstanceThatIsDownHoldsUpNoOther() {
        List<FollowUpCode> codes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            codes.add(citizens.intake.receive(question("Số " + i)).code());
        }
        boards.trips.run();
        boards.settings.put(Trips.NODES, address + ", http://127.0.0.1:1/down");
        boards.arrivals
                .waiting(100)
                .forEach(
                        s ->
                                boards.arrivals.tell(
                                        s.id(),
                                        new FollowUp("answered", now, Map.of(), List.of())));
        boards.trips.run();
        boards.trips.run();

        assertThat(codes)
                .allMatch(
                        c -> citizens.intake.find(c).get().followUp().status().equals("answered"));
        assertThat(boards.store.outgoing()).isEqualTo(60);
        assertThat(boards.trips.states())
                .extracting(TripStatus::works)
                .containsExactly(true, false);
    }

    @Test
    void aRowThatCannotBeKeptIsReportedAndHoldsUpNoOther() {
        List<String> kept = new ArrayList<>();
        citizens.channels.addSource(new Rows("visits", "bad", "good"));
        boards.channels.addTarget(
                new RowTarget() {
                    @Override
                    public String channel() {
                        return "visits";
                    }

                    @Override
                    public void keep(Row row) throws IOException {
                        if (row.id().equals("bad")) {
                            throw new IOException("unreadable");
                        }
                        kept.add(row.id());
                    }
                });

        boards.trips.run();

        assertThat(kept).containsExactly("good");
        assertThat(boards.trips.states().get(0).failure()).contains("visits");
    }

    @Test
    void strangersGetNothing() throws Exception {
        citizens.intake.receive(question("Một?"));
        boards.settings.put(SharedKey.KEY, SECRET + "x");

        boards.trips.run();

        assertThat(boards.store.waiting()).isZero();
        assertThat(boards.trips.states().get(0).failure()).contains("404");
        assertThat(post(Map.of(), new byte[] {1}).statusCode()).isEqualTo(404);
        assertThat(citizens.store.waiting()).isEqualTo(1);
    }

    @Test
    void aSecretThatIsNotSetOrTooShortOpensNothing() throws Exception {
        citizens.intake.receive(question("Một?"));
        for (String none : List.of("", "short")) {
            citizens.settings.put(SharedKey.KEY, none);
            boards.settings.put(SharedKey.KEY, none);
            boards.trips.run();
        }
        assertThat(boards.store.waiting()).isZero();
        assertThat(citizens.store.waiting()).isEqualTo(1);
    }

    @Test
    void whatWasHeardOnceIsNotHeardAgain() throws Exception {
        citizens.intake.receive(question("Một?"));
        boards.trips.run();
        citizens.intake.receive(question("Hai?"));
        Map<String, String> recorded = heard.get(0);

        assertThat(post(recorded, bodies.get(0)).statusCode()).isEqualTo(404);
    }

    @Test
    void aQuestionIsWorthlessWithAnotherContentOrLater() throws Exception {
        citizens.intake.receive(question("Một?"));
        byte[] body = new Message("submissions", List.of(), List.of()).bytes();
        SharedKey key = new SharedKey(boards);
        Map<String, String> early = new Seal(key, new TestClock(() -> now)).ask(body);
        byte[] other = new Message("submissions", List.of("x"), List.of()).bytes();
        assertThat(post(early, other).statusCode()).isEqualTo(400);

        Map<String, String> late = new Seal(key, new TestClock(() -> now)).ask(body);
        now = now.plus(Seal.TOLERANCE).plusSeconds(1);
        assertThat(post(late, body).statusCode()).isEqualTo(404);
    }

    @Test
    void anAnswerOfSomebodyElseIsNotBelieved() {
        server.removeContext("/public" + TransferServlet.PATH);
        Row row = new Row("1", new byte[] {1});
        byte[] forged = new Message("submissions", List.of(), List.of(row)).bytes();
        server.createContext(
                "/public" + TransferServlet.PATH,
                exchange -> {
                    exchange.getRequestBody().readAllBytes();
                    exchange.sendResponseHeaders(200, forged.length);
                    exchange.getResponseBody().write(forged);
                    exchange.close();
                });

        boards.trips.run();

        assertThat(boards.trips.states().get(0).failure()).contains("not signed");
    }

    private HttpResponse<byte[]> post(Map<String, String> headers, byte[] body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + TransferServlet.PATH))
                        .POST(BodyPublishers.ofByteArray(body));
        headers.forEach(
                (name, value) -> {
                    if (name.toLowerCase(Locale.ROOT).startsWith("x-portal")) {
                        request.header(name, value);
                    }
                });
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }

    /** Rows in memory. */
    private static final class Rows implements RowSource {

        private final String channel;
        private final List<Row> rows = new ArrayList<>();

        Rows(String channel, String... ids) {
            this.channel = channel;
            for (String id : ids) {
                rows.add(new Row(id, new byte[] {1}));
            }
        }

        @Override
        public String channel() {
            return channel;
        }

        @Override
        public List<Row> waiting(int most) {
            return List.copyOf(rows.subList(0, Math.min(most, rows.size())));
        }

        @Override
        public void acknowledge(Collection<String> ids) {
            rows.removeIf(row -> ids.contains(row.id()));
        }
    }
}
