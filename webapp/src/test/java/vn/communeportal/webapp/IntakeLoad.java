package vn.communeportal.webapp;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import vn.communeportal.webapp.testing.FormWork;
import vn.communeportal.webapp.testing.TestPortal;

/**
 * Many people send forms while the portal is killed, for {@code src/bench/intake.sh}.
 *
 * <pre>
 * IntakeLoad send ADDRESS COMMUNE A_MINUTE SECONDS FILE   sends, and writes what got a receipt
 * IntakeLoad check DATA FILE                              counts what is there, once the portal ended
 * </pre>
 */
final class IntakeLoad {

    private static final Pattern TOKEN = Pattern.compile("name=\"cp-token\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("form-code\">([0-9A-Z-]{19})<");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

    /** A start after a crash looks through the repository. */
    private static final int TRIES = 120;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String form;
    private final Path receipts;
    private final List<Long> times = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();

    private IntakeLoad(String form, Path receipts) {
        this.form = form;
        this.receipts = receipts;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("send")) {
            String form = arguments[1] + ".portal/gui/" + arguments[2] + "/gui-cau-hoi";
            new IntakeLoad(form, Path.of(arguments[5]))
                    .send(Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
        } else {
            check(Path.of(arguments[1]), Path.of(arguments[2]));
        }
    }

    private void send(int aMinute, int seconds) throws InterruptedException {
        ExecutorService people = Executors.newFixedThreadPool(64);
        int all = aMinute * seconds / 60;
        long start = System.nanoTime();
        for (int i = 0; i < all; i++) {
            long due = start + TimeUnit.SECONDS.toNanos(60) / aMinute * i;
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            int number = i;
            people.execute(() -> sendUntilThereIsAReceipt(number));
        }
        people.shutdown();
        people.awaitTermination(20, TimeUnit.MINUTES);
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        System.out.printf(
                "sent %d, receipts %d, requests repeated %d, refused %d, given up %d%n"
                        + "answer to a form: median %d ms, 95 %% %d ms, longest %d ms%n",
                all,
                sorted.size(),
                repeated.get(),
                refused.get(),
                lost.get(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.get(sorted.size() - 1));
    }

    /** Somebody who presses the button again until there is an answer. */
    private void sendUntilThereIsAReceipt(int number) {
        String address = "10." + number % 250 + '.' + number / 250 + '.' + (1 + number % 200);
        String body = null;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                if (body == null) {
                    body = filledIn(number, address);
                }
                long start = System.nanoTime();
                HttpResponse<String> answer = ask(address, body);
                Matcher code = CODE.matcher(answer.body());
                if (answer.statusCode() == 200 && code.find()) {
                    times.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
                    write(number + " " + code.group(1) + "\n");
                    return;
                }
                refused.incrementAndGet();
                body = null;
            } catch (IOException | IllegalStateException e) {
                repeated.incrementAndGet();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            pause();
        }
        lost.incrementAndGet();
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(
                    BETWEEN_TRIES.toMillis() + ThreadLocalRandom.current().nextInt(1000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String filledIn(int number, String address) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(ask(address, null).body());
        if (!token.find()) {
            throw new IllegalStateException("No form");
        }
        return "subject="
                + encoded("Câu hỏi số " + number)
                + "&text="
                + encoded("Nội dung của câu hỏi số " + number)
                + "&name="
                + encoded("Nguyễn Văn An")
                + "&website=&cp-token="
                + token.group(1)
                + "&cp-work="
                + FormWork.of(token.group(1));
    }

    private HttpResponse<String> ask(String address, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(form))
                        .timeout(PATIENCE)
                        .header("X-Forwarded-For", address);
        if (body != null) {
            request.header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(body));
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private synchronized void write(String line) throws IOException {
        Files.writeString(receipts, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void check(Path data, Path receipts) throws Exception {
        Map<String, Integer> found = new HashMap<>();
        try (PortalServer portal = PortalServer.start(TestPortal.settings(data))) {
            portal.components().reception().run();
            portal.components()
                    .repositories()
                    .<Void>editing(
                            "engagement",
                            session -> {
                                count(session.getRootNode(), found);
                                return null;
                            });
        }
        int missing = 0;
        int twice = 0;
        List<String> lines = Files.readAllLines(receipts);
        for (String line : lines) {
            int times = found.getOrDefault("Câu hỏi số " + line.split(" ")[0], 0);
            missing += times == 0 ? 1 : 0;
        }
        for (int times : found.values()) {
            twice += times > 1 ? 1 : 0;
        }
        long codes = lines.stream().map(line -> line.split(" ")[1]).distinct().count();
        System.out.printf(
                "receipts %d with %d codes; there %d; missing %d; more than once %d%n",
                lines.size(), codes, found.size(), missing, twice);
        if (missing > 0 || twice > 0) {
            throw new AssertionError("Not every one once");
        }
    }

    private static void count(Node node, Map<String, Integer> found) throws RepositoryException {
        if (node.getName().equals("fields") && node.hasProperty("subject")) {
            found.merge(node.getProperty("subject").getString(), 1, Integer::sum);
        }
        for (NodeIterator children = node.getNodes(); children.hasNext(); ) {
            Node child = children.nextNode();
            if (!child.getName().equals("jcr:system")) {
                count(child, found);
            }
        }
    }
}
