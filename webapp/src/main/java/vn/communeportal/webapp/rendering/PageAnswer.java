package vn.communeportal.webapp.rendering;

import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Sends what is ready: compressed to those who take that, and nothing but its headers to those who
 * have it (RFC 9110, section 13). Content type and Cache-Control are the caller's.
 */
final class PageAnswer {

    private static final String COMPRESSED = "-gz";

    private PageAnswer() {}

    static void send(
            ReadyPage page,
            boolean compressible,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        boolean compressed = compressible && takesGzip(request.getHeader("Accept-Encoding"));
        if (compressible) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        response.setHeader("ETag", "\"" + page.hash() + (compressed ? COMPRESSED : "") + "\"");
        response.setDateHeader("Last-Modified", page.made().toEpochMilli());
        if (page.status() == HttpServletResponse.SC_OK && isKnown(page, request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] bytes = compressed ? page.compressed() : page.plain();
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setStatus(page.status());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean isKnown(ReadyPage page, HttpServletRequest request) {
        String tags = request.getHeader("If-None-Match");
        if (tags != null) {
            return tags.contains("\"" + page.hash() + "\"")
                    || tags.contains("\"" + page.hash() + COMPRESSED + "\"")
                    || tags.strip().equals("*");
        }
        try {
            long since = request.getDateHeader("If-Modified-Since");
            // The header has whole seconds.
            return since >= 0
                    && !Instant.ofEpochSecond(page.made().getEpochSecond())
                            .isAfter(Instant.ofEpochMilli(since));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * @param header may be null
     */
    static boolean takesGzip(String header) {
        if (header == null) {
            return false;
        }
        for (String coding : header.toLowerCase(Locale.ROOT).split(",")) {
            String plain = coding.replace(" ", "");
            if (plain.equals("gzip") || plain.startsWith("gzip;")) {
                return !plain.matches("gzip;q=0(\\.0*)?");
            }
        }
        return false;
    }
}
