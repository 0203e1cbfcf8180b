package vn.communeportal.webapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.content.Kind;
import vn.communeportal.testing.FilledContent;
import vn.communeportal.text.Messages;

/** The page of every kind of public information shows every field that is filled. */
class InformationPagesTest {

    /** What stands at a place of its own without label, or is not for readers. */
    private static final Set<String> UNLABELLED =
            Set.of(
                    "kind",
                    "title",
                    "section",
                    "summary",
                    "body",
                    "leadImage",
                    "language",
                    "order",
                    "personalData",
                    "publishFrom",
                    "publishUntil",
                    "rows",
                    "files",
                    "transcript",
                    "itemTags",
                    "itemSections");

    /** The title was made another; by tags a special page collects items. */
    private static final Set<String> NOT_SAID = Set.of("title", "itemTags");

    private static PortalFixture portal;
    private static Commune commune;
    private static int number;

    @BeforeAll
    static void serve() throws Exception {
        portal = new PortalFixture();
        commune = portal.commune("hoa-phong", "Hòa Phong");
        portal.serve();
    }

    @AfterAll
    static void close() {
        portal.close();
    }

    static List<Object[]> kindsAndLanguages() {
        List<Object[]> all = new ArrayList<>();
        for (Object[] kind : FilledContent.kinds()) {
            all.add(new Object[] {kind[0], kind[1], "vi"});
            all.add(new Object[] {kind[0], kind[1], "en"});
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("kindsAndLanguages")
    void everyFilledFieldIsShown(ContentType type, Kind kind, String language) throws Exception {
        Content content = FilledContent.of(type, kind);

        Document page = page(type, content, language.equals("en"));

        Messages messages = Messages.shipped();
        Locale locale = new Locale(language);
        assertThat(page.html()).endsWith("</html>");
        assertThat(page.select("h1").text()).isEqualTo(content.text("title"));
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        String shown = page.select("main").text();
        assertThat(shown).contains(messages.text(locale, kind.labelKey()));
        for (Field field : kind.fields()) {
            if (!UNLABELLED.contains(field.name())) {
                assertThat(shown).contains(messages.text(locale, field.labelKey()));
            }
        }
        for (String text : texts(kind.fields(), content)) {
            assertThat(shown).contains(text);
        }
        assertThat(files(page)).hasSize(filesOf(kind.fields(), content));
    }

    @Test
    void whatIsTypedIsNeverMarkup() throws Exception {
        ContentType type = ContentTypes.shipped().named(ContentTypes.DISCLOSURE);
        Content content =
                FilledContent.of(type, type.kind("fee").orElseThrow())
                        .with("unit", "<img src=x onerror=alert(1)>")
                        .with("basis", "a <script>b</script>");

        Document page = page(type, content, false);

        assertThat(page.select("img[src=x], main script")).isEmpty();
        assertThat(page.select("main").text()).contains("<img src=x", "<script>b</script>");
    }

    @Test
    void anAddressThatIsNoneOfTheWebLeadsNowhere() throws Exception {
        ContentType type = ContentTypes.shipped().named(ContentTypes.LINK);
        Content content =
                FilledContent.of(type, type.kind("website").orElseThrow())
                        .with("url", "javascript:alert(1)");

        assertThat(page(type, content, false).select("a[href^=javascript]")).isEmpty();
    }

    private static Document page(ContentType type, Content content, boolean english)
            throws Exception {
        Content shown =
                content.with("title", "Mục " + ++number)
                        .with("section", "GT-01")
                        .with("publishUntil", null);
        String id =
                portal.publish(
                        "hoa-phong", type, shown, PortalFixture.NOW.minus(Duration.ofDays(1)));
        String path =
                portal.items
                        .address(commune, portal.item(commune, type, id))
                        .inEnglish(english)
                        .path();
        assertThat(portal.status(path)).isEqualTo(200);
        Document page = portal.page(path);
        page.select("h1").forEach(heading -> heading.text(content.text("title")));
        return page;
    }

    /** The plain texts and words of rich texts that the content holds, also in parts. */
    private static List<String> texts(List<Field> fields, Content content) {
        List<String> texts = new ArrayList<>();
        for (Field field : fields) {
            switch (field.type()) {
                case STRING ->
                        texts.addAll(
                                NOT_SAID.contains(field.name())
                                        ? List.of()
                                        : content.texts(field.name()));
                case TEXT -> content.text(field.name()).lines().forEach(texts::add);
                case RICH_TEXT -> texts.add(content.text(field.name()).replaceAll("<[^>]*>", ""));
                case PART -> {
                    boolean picture = field.part("alt").isPresent();
                    for (Content part : content.parts(field.name())) {
                        texts.addAll(
                                picture
                                        ? List.of(part.text("caption"))
                                        : texts(field.parts(), part));
                    }
                }
                default -> {}
            }
        }
        return texts;
    }

    /** The addresses of the item's files that the page links to or shows. */
    private static Set<String> files(Document page) {
        Set<String> files = new HashSet<>();
        page.select("article [href], article [src], article [poster]")
                .forEach(
                        element -> {
                            files.add(element.attr("href"));
                            files.add(element.attr("src").replaceFirst("#.*", ""));
                            files.add(element.attr("poster").replaceFirst("[?].*", ""));
                        });
        files.removeIf(address -> !address.contains("/tep/") || address.startsWith("mailto:"));
        return files;
    }

    private static int filesOf(List<Field> fields, Content content) {
        int files = 0;
        for (Field field : fields) {
            if (field.type() != FieldType.PART) {
                continue;
            }
            for (Content part : content.parts(field.name())) {
                for (Field inner : field.parts()) {
                    files += part.file(inner.name()).isPresent() ? 1 : 0;
                }
            }
        }
        return files;
    }
}
