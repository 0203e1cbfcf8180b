package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What those who administer Magnolia do, and what they must not be able to do by mistake. */
@OnMagnolia
class AdministrationSuite {

    private static final String CATALOGUE = "commune-portal";
    private static final String IMPORT = "importProcedures";
    private static final Path FILES = Path.of("../magnolia-module/src/test/resources/procedures");
    private static final Set<String> CODES = Set.of("1.900001", "1.900002", "2.900003");

    private final Magnolia magnolia;

    AdministrationSuite(Magnolia magnolia) {
        this.magnolia = magnolia;
    }

    @Test
    void proceduresAreImportedOnceHoweverOftenTheCommandIsRun() throws Exception {
        RestCalls author = new RestCalls(magnolia, Magnolia.AUTHOR);
        author.enable(CATALOGUE, IMPORT);
        Map<String, String> parameters =
                Map.of("folder", FILES.toRealPath().toString(), "commune", Magnolia.COMMUNE);
        Set<String> before = procedures();
        Magnolia.await(Duration.ofSeconds(60), () -> succeeds(author, parameters));
        Set<String> imported = procedures();
        assertThat(imported).hasSizeGreaterThan(before.size()).containsAll(before);
        assertThat(imported).anyMatch(line -> CODES.stream().anyMatch(line::contains));
        assertThat(imported)
                .filteredOn(line -> !before.contains(line))
                .allMatch(line -> line.endsWith(" draft"));

        assertThat(author.run(CATALOGUE, IMPORT, parameters)).isEqualTo(200);
        assertThat(procedures()).isEqualTo(imported);
    }

    /** Magnolia notices a moment later that the command may be run. */
    private static boolean succeeds(RestCalls author, Map<String, String> parameters) {
        try {
            return author.run(CATALOGUE, IMPORT, parameters) == 200;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Path, code and state of each. */
    private Set<String> procedures() throws Exception {
        Set<String> found = new TreeSet<>();
        collect(magnolia.node(Magnolia.AUTHOR, "procedures", "/" + Magnolia.COMMUNE, 4), found);
        return found;
    }

    private static void collect(JsonNode node, Set<String> found) {
        if (!Magnolia.property(node, "code").isEmpty()) {
            found.add(
                    node.path("path").asText()
                            + " "
                            + Magnolia.property(node, "code")
                            + " "
                            + Magnolia.property(node, "state"));
        }
        node.path("nodes").forEach(child -> collect(child, found));
    }

    @Test
    void aCaseThatReachesThePublicSideIsRemovedAgain() throws Exception {
        JsonNode before = magnolia.node(Magnolia.PUBLIC, "articles", "/" + Magnolia.COMMUNE, 9);
        RestCalls publicSide = new RestCalls(magnolia, Magnolia.PUBLIC);
        publicSide.put(
                "articles",
                "/" + Magnolia.COMMUNE,
                "case",
                "cp:case",
                Map.of("author", Magnolia.CONTRIBUTOR));

        String path = "/" + Magnolia.COMMUNE + "/case";
        Magnolia.await(
                Duration.ofSeconds(60),
                () ->
                        magnolia.status(
                                        Magnolia.PUBLIC + "/.rest/nodes/v1/articles" + path,
                                        Magnolia.SUPERUSER)
                                == 404);
        assertThat(magnolia.console())
                .contains("cp:case was on the public instance and has been removed: " + path);
        assertThat(magnolia.node(Magnolia.PUBLIC, "articles", "/" + Magnolia.COMMUNE, 9))
                .isEqualTo(before);
    }
}
