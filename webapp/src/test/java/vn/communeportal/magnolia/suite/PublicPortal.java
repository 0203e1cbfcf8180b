package vn.communeportal.magnolia.suite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;

/** The citizens' side of a host, as it looks to those who compare two. */
final class PublicPortal {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String TYPE = "content-type";
    private static final List<String> HEADERS =
            List.of(TYPE, "x-content-type-options", "content-disposition");
    private static final List<String> HEADERS_OF_PAGES =
            List.of(TYPE, "x-content-type-options", "content-security-policy", "referrer-policy");

    private final URI address;

    /**
     * @param address with the context path, without a slash at its end
     */
    PublicPortal(String address) {
        this.address = URI.create(address);
    }

    /** What is at a path, as it is. */
    String body(String path) throws IOException, InterruptedException {
        return get(path).body();
    }

    /**
     * Status, headers and text of what is at a path, without what must differ: the context path,
     * identifiers (those of samples are made at installation), and WebP, which Magnolia has no
     * encoder for.
     */
    String comparable(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        return head(answer)
                + withoutIdentifiers(withoutPlace(answer.body()))
                        .strip()
                        .replaceAll("<picture><source[^>]*>|</picture>", "");
    }

    /** Status and headers of what is at a path. */
    String head(String path) throws IOException, InterruptedException {
        return head(get(path));
    }

    private static String head(HttpResponse<String> answer) {
        boolean isPage = answer.headers().firstValue(TYPE).orElse("").startsWith("text/html");
        return (isPage ? HEADERS_OF_PAGES : HEADERS)
                .stream()
                        .map(name -> name + ": " + answer.headers().firstValue(name).orElse("-"))
                        .collect(Collectors.joining("\n", answer.statusCode() + "\n", "\n"));
    }

    /** A text with its addresses as if the portal were at the root of the host. */
    String withoutPlace(String text) {
        String context = address.getPath();
        String rooted =
                context.isEmpty()
                        ? text
                        : text.replace(context, "").replace(context.replace("/", "%2F"), "");
        return rooted.replace("http://" + address.getAuthority(), "http://host");
    }

    /** A text with one identifier for all items, also where an address ends with its start. */
    static String withoutIdentifiers(String text) {
        return text.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                .replaceAll("-[0-9a-f]{8}(?=[\"'<?&%\\s]|$)", "-ID");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(address + path)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
