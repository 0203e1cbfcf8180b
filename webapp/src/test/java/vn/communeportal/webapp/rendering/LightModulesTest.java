package vn.communeportal.webapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

class LightModulesTest {

    private static final Path SOURCES = Path.of("../light-modules/commune-portal");

    /** The 6 UI's names of fields, data sources, validators and actions that our dialogs use. */
    private static final List<String> KNOWN_TYPES =
            List.of(
                    "textField",
                    "richTextField",
                    "comboBoxField",
                    "compositeField",
                    "jcrMultiField",
                    "optionListDatasource",
                    "regexpValidator",
                    "commitAction",
                    "closeAction");

    @TempDir private Path folder;

    @Test
    void aFileInTheFolderWinsAndItsChangesAreSeen() throws Exception {
        try (PortalFixture portal = new PortalFixture()) {
            portal.commune("hoa-phong", "Hòa Phong");
            portal.serve(0, new LightModules(folder));
            assertThat(portal.page("/hoa-phong").select("main")).isNotEmpty();

            Path home = folder.resolve("commune-portal/templates/pages/home.ftl");
            Files.createDirectories(home.getParent());
            Files.writeString(home, "[#ftl output_format=\"HTML\"]<p>Một</p>");
            assertThat(portal.page("/hoa-phong").text()).isEqualTo("Một");

            Files.writeString(home, "[#ftl output_format=\"HTML\"]<p>Hai</p>");
            Files.setLastModifiedTime(home, FileTime.from(Instant.now().plusSeconds(5)));
            assertThat(portal.page("/hoa-phong").text()).isEqualTo("Hai");

            Files.delete(home);
            assertThat(portal.page("/hoa-phong").select("main")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/commune-portal/../commune-portal/webresources/portal.css",
                "/commune-portal/webresources/../templates/pages/home.ftl",
                "/commune-portal/webresources/..%2fportal.css",
                "/META-INF/MANIFEST.MF",
                "/commune-portal",
                "commune-portal/webresources/portal.css"
            })
    void nothingOutside(String path) {
        assertThat(new LightModules(folder).find(path)).isEmpty();
    }

    @Test
    void onlyWebResourcesAreServed() throws Exception {
        try (PortalFixture portal = new PortalFixture()) {
            portal.serve();
            String css = "/.resources/commune-portal/webresources/portal.css";
            assertThat(portal.status(css)).isEqualTo(200);
            String tag = portal.get(css).headers().firstValue("ETag").orElseThrow();
            assertThat(portal.get(css, "If-None-Match", tag).statusCode()).isEqualTo(304);
            for (String path :
                    List.of(
                            "templates/pages/home.ftl",
                            "templates/pages/home.yaml",
                            "contentTypes/article.yaml",
                            "i18n/portal_vi.properties",
                            "webresources",
                            "webresources/none.css")) {
                assertThat(portal.status("/.resources/commune-portal/" + path))
                        .as(path)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void everyDefinitionNamesWhatIsThere() throws Exception {
        try (Stream<Path> files = Files.walk(SOURCES.resolve("templates"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                String yaml = Files.readString(file);
                Matcher script = Pattern.compile("templateScript: (\\S+)").matcher(yaml);
                while (script.find()) {
                    assertThat(SOURCES.resolveSibling(script.group(1).substring(1))).exists();
                }
                Matcher dialog = Pattern.compile("dialog: commune-portal:(\\S+)").matcher(yaml);
                while (dialog.find()) {
                    assertThat(SOURCES.resolve("dialogs/" + dialog.group(1) + ".yaml")).exists();
                }
                Matcher component = Pattern.compile("id: \"commune-portal:(\\S+)\"").matcher(yaml);
                while (component.find()) {
                    assertThat(SOURCES.resolve("templates/" + component.group(1) + ".yaml"))
                            .exists();
                }
            }
        }
    }

    @Test
    void dialogsUseTypesOfTheSixUiOnly() throws Exception {
        try (Stream<Path> files = Files.walk(SOURCES.resolve("dialogs"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                try (InputStream in = Files.newInputStream(file)) {
                    Map<String, Object> dialog = new Yaml().load(in);
                    assertThat(dialog).as(file.toString()).containsKeys("label", "form", "actions");
                }
                Matcher type = Pattern.compile("\\$type: (\\S+)").matcher(Files.readString(file));
                while (type.find()) {
                    assertThat(KNOWN_TYPES).as(file.toString()).contains(type.group(1));
                }
            }
        }
    }

    @Test
    void everyScriptEscapesAndLeavesContentAlone() throws Exception {
        try (Stream<Path> files = Files.walk(SOURCES.resolve("templates"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".ftl")).toList()) {
                String script = Files.readString(file);
                assertThat(script).as(file.toString()).startsWith("[#ftl output_format=\"HTML\"]");
                assertThat(script.replace("content.@path", ""))
                        .as(file.toString())
                        .doesNotContain("content.");
                Matcher raw = Pattern.compile("\\$\\{([^}]*)\\?no_esc\\}").matcher(script);
                while (raw.find()) {
                    assertThat(raw.group(1))
                            .as(file.toString())
                            .matches(
                                    "\\w+\\.html\\(\"\\w+\"\\)|head\\.json|field\\.html|(view\\.)?paragraph\\.html");
                }
            }
        }
    }

    /** The page editor speaks the language of whoever uses it. */
    @Test
    void titlesAndLabelsHaveTextsInBothLanguages() throws Exception {
        Messages texts = Messages.bundle("/commune-portal/i18n/magnolia");
        Pattern text =
                Pattern.compile(
                        "^ *-? *(?:title|label|description|errorMessage): (.+)$",
                        Pattern.MULTILINE);
        int found = 0;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                Matcher key = text.matcher(Files.readString(file));
                while (key.find()) {
                    found++;
                    assertThat(texts.all(Vietnamese.LOCALE))
                            .as(file.toString())
                            .containsKey(key.group(1));
                    assertThat(texts.all(Locale.ENGLISH))
                            .as(file.toString())
                            .containsKey(key.group(1));
                }
            }
        }
        assertThat(found).isGreaterThan(50);
    }
}
