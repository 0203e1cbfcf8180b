package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.Test;

/** The module fits the host, and the host starts with it. */
@OnMagnolia
class StartSuite {

    private static final String INSTALLED = "Sample communes are installed";

    private final Magnolia magnolia;

    StartSuite(Magnolia magnolia) {
        this.magnolia = magnolia;
    }

    @Test
    void everyReferenceToTheHostResolves() throws IOException {
        Path servletApi =
                Path.of(
                        URI.create(
                                Tomcat.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toString()));
        Path libraries = magnolia.webapp(Magnolia.AUTHOR).resolve("WEB-INF/lib");
        try (HostReferences references = new HostReferences(libraries, servletApi)) {
            assertThat(references.unresolved(magnolia.jar().toFile(), "vn/communeportal/"))
                    .isEmpty();
            assertThat(references.checked()).isGreaterThan(10_000);
        }
        try (HostReferences nothing =
                new HostReferences(Files.createTempDirectory("no-libraries"), servletApi)) {
            assertThat(nothing.unresolved(magnolia.jar().toFile(), "vn/communeportal/magnolia/"))
                    .anyMatch(reference -> reference.contains("info/magnolia/"));
        }
    }

    @Test
    void startsWithoutAnError() {
        String console = magnolia.console();
        String start = console.substring(0, console.indexOf(INSTALLED));
        // Until then the author tries to publish its samples to a public instance that does not
        // answer yet, or too late.
        assertThat(Magnolia.errors(start))
                .allMatch(
                        line ->
                                line.contains("PublicationCommand")
                                        || line.contains("Request too late"));
    }

    @Test
    void everyDefinitionIsRegisteredWithoutAProblem() {
        String console = magnolia.console();
        Matcher report =
                Pattern.compile("Definitions of commune-portal: (\\d+), problems: (\\d+)")
                        .matcher(console);
        assertThat(report.find()).isTrue();
        assertThat(Integer.parseInt(report.group(1))).isGreaterThan(20);
        List<String> problems =
                console.lines().filter(line -> line.contains("DefinitionCheck")).toList();
        assertThat(report.group(2)).as(String.join("\n", problems)).isEqualTo("0");
    }

    @Test
    void healthCountsWhatCitizensSee() throws IOException {
        for (String instance : List.of(Magnolia.AUTHOR, Magnolia.PUBLIC)) {
            JsonNode health = magnolia.health(instance);
            assertThat(published(health, Magnolia.COMMUNE)).as(instance).isEqualTo(14);
            // The tests publish in this one.
            assertThat(published(health, Magnolia.OTHER_COMMUNE))
                    .as(instance)
                    .isGreaterThanOrEqualTo(47);
        }
    }

    private static int published(JsonNode health, String commune) {
        return StreamSupport.stream(health.path("communes").spliterator(), false)
                .filter(one -> commune.equals(one.path("id").asText()))
                .findFirst()
                .orElseThrow()
                .path("published")
                .path("all")
                .asInt();
    }
}
