package vn.communeportal.webapp.rendering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.communeportal.host.ResourceVersions;
import vn.communeportal.webapp.rendering.LightModules.Resource;

/**
 * The light module's files for browsers as they are sent, read again when they change. A style
 * sheet names its fonts by their version, as pages name it. Thread-safe.
 */
public final class ReadyFiles {

    private static final String FOLDER = "/commune-portal/webresources/";
    private static final Pattern FONT = Pattern.compile("url\\((fonts/[A-Za-z0-9_.-]+)\\)");

    record Known(long lastModified, String version, ReadyPage page) {}

    private final LightModules modules;
    private final Map<Resource, Known> known = new ConcurrentHashMap<>();

    public ReadyFiles(LightModules modules) {
        this.modules = modules;
    }

    /** What changes whenever the file does; empty if there is no such file. */
    public String version(String name) {
        return modules.find(FOLDER + name)
                .map(
                        resource -> {
                            try {
                                return ready(resource).version();
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        })
                .orElse("");
    }

    Known ready(Resource resource) throws IOException {
        long lastModified = resource.lastModified();
        Known its = known.get(resource);
        if (its == null || its.lastModified() != lastModified) {
            byte[] bytes;
            try (InputStream in = resource.open()) {
                bytes = in.readAllBytes();
            }
            String version = ResourceVersions.of(bytes);
            if (resource.path().endsWith(".css")) {
                bytes = withVersions(new String(bytes, StandardCharsets.UTF_8));
            }
            its =
                    new Known(
                            lastModified,
                            version,
                            new ReadyPage(200, bytes, Instant.ofEpochMilli(lastModified)));
            known.put(resource, its);
        }
        return its;
    }

    private byte[] withVersions(String css) {
        return FONT.matcher(css)
                .replaceAll(
                        font ->
                                Matcher.quoteReplacement(
                                        "url("
                                                + font.group(1)
                                                + "?v="
                                                + version(font.group(1))
                                                + ")"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
