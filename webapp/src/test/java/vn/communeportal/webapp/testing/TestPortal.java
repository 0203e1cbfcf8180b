package vn.communeportal.webapp.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.communeportal.webapp.PortalServer;
import vn.communeportal.webapp.ServerSettings;
import vn.communeportal.webapp.StartFailure;

/** A portal without samples for a test, on a free port, and visitors who keep their cookies. */
public final class TestPortal implements AutoCloseable {

    public static final String LOGIN = "lan.bien.tap";
    public static final String PASSWORD = "Mật khẩu thử 1";

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final PortalServer server;

    private TestPortal(PortalServer server) {
        this.server = server;
    }

    /** Starts on the folder; where there is none, on one as {@link #install} makes it. */
    public static TestPortal start(Path data) throws StartFailure {
        if (!Files.exists(data)) {
            install(data);
        }
        return new TestPortal(PortalServer.start(settings(data)));
    }

    /** Makes the folder of a portal that was installed and has one person, {@value #LOGIN}. */
    public static void install(Path data) throws StartFailure {
        NewPortal.copyTo(data);
    }

    public static ServerSettings settings(Path data) {
        return new ServerSettings(
                0, InetAddress.getLoopbackAddress(), data, false, false, Optional.empty());
    }

    /** The status of a path at any server. */
    public static int status(PortalServer server, String path)
            throws IOException, InterruptedException {
        URI uri = URI.create(server.address() + path.substring(1));
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                .statusCode();
    }

    public PortalServer server() {
        return server;
    }

    /** An absolute address of a path that begins with a slash. */
    public URI uri(String path) {
        return URI.create(server.address() + path.substring(1));
    }

    /** A browser's worth of cookies. Follows no redirections, so that tests see them. */
    public Visitor visitor() {
        return new Visitor();
    }

    @Override
    public void close() {
        server.close();
    }

    /** Somebody with cookies of their own. */
    public final class Visitor {

        private final CookieManager cookies = new CookieManager();
        private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
        private final Map<String, String> headers = new LinkedHashMap<>();

        /** Sends this header with every request from now on. */
        public Visitor with(String header, String value) {
            headers.put(header, value);
            return this;
        }

        public HttpResponse<String> get(String path) {
            return send(HttpRequest.newBuilder(uri(path)).GET());
        }

        public HttpResponse<String> post(String path, Map<String, String> form) {
            String body =
                    form.entrySet().stream()
                            .map(
                                    field ->
                                            field.getKey()
                                                    + "="
                                                    + URLEncoder.encode(
                                                            field.getValue(),
                                                            StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&"));
            return send(
                    HttpRequest.newBuilder(uri(path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body)));
        }

        /** Opens the form and sends it. */
        public HttpResponse<String> signIn(String login, String password) {
            return post("/.login", Map.of("token", token(), "login", login, "password", password));
        }

        /** The token of the form that this visitor sees. */
        public String token() {
            Matcher matcher = TOKEN.matcher(get("/.login").body());
            if (!matcher.find()) {
                throw new IllegalStateException("The sign-in page has no token");
            }
            return matcher.group(1);
        }

        /** Value of the session cookie; empty if there is none. */
        public String sessionCookie() {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().toUpperCase(Locale.ROOT).contains("PORTAL"))
                    .map(HttpCookie::getValue)
                    .findFirst()
                    .orElse("");
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            headers.forEach(request::header);
            try {
                return client.send(request.build(), BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
