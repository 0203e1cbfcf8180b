package vn.communeportal.editorial;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Asks one page whether it is there. The name is looked up once, the address that came out is
 * judged, and to that very address the connection is made: a name that changes its mind in between
 * leads nowhere. Redirections count as answers and are not followed; nothing of the page is read.
 */
final class PageProbe {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");
    private static final int LONGEST_LINE = 1_000;

    private final Predicate<InetAddress> allowed;
    private final int milliseconds;

    /**
     * @param milliseconds to connect, and again to answer
     */
    PageProbe(Predicate<InetAddress> allowed, int milliseconds) {
        this.allowed = allowed;
        this.milliseconds = milliseconds;
    }

    /** Whether the page is there, as far as its server says; false for addresses not allowed. */
    boolean answers(String address) {
        try {
            URI uri = new URI(address);
            boolean secure = "https".equalsIgnoreCase(uri.getScheme());
            if (uri.getHost() == null || uri.getUserInfo() != null) {
                return false;
            }
            InetAddress server = InetAddress.getByName(uri.getHost());
            if (!allowed.test(server)) {
                return false;
            }
            int port = uri.getPort() < 0 ? (secure ? 443 : 80) : uri.getPort();
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(server, port), milliseconds);
                socket.setSoTimeout(milliseconds);
                return secure ? answersSecurely(socket, uri, port) : isThere(status(socket, uri));
            }
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean answersSecurely(Socket plain, URI uri, int port) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        try (SSLSocket socket =
                (SSLSocket) factory.createSocket(plain, uri.getHost(), port, true)) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            return isThere(status(socket, uri));
        }
    }

    private static int status(Socket socket, URI uri) throws IOException {
        String path =
                uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String request =
                "HEAD "
                        + path
                        + query
                        + " HTTP/1.1\r\nHost: "
                        + uri.getRawAuthority()
                        + "\r\nUser-Agent: CommunePortal-LinkCheck\r\nAccept: */*\r\nConnection:"
                        + " close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        BufferedReader answer =
                new BufferedReader(
                        new InputStreamReader(
                                socket.getInputStream(), StandardCharsets.ISO_8859_1));
        StringBuilder line = new StringBuilder();
        for (int c = answer.read(); c >= 0 && c != '\n'; c = answer.read()) {
            line.append((char) c);
            if (line.length() > LONGEST_LINE) {
                return 0;
            }
        }
        Matcher status = STATUS.matcher(line.toString().trim());
        return status.matches() ? Integer.parseInt(status.group(1)) : 0;
    }

    /** Who asks for a password, or dislikes the question, is there. */
    private static boolean isThere(int status) {
        return status >= 200 && status < 500 && status != 404 && status != 410;
    }
}
