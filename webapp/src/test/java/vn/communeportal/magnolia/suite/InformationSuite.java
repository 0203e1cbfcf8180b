package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Field;
import vn.communeportal.content.Kind;
import vn.communeportal.testing.FilledContent;
import vn.communeportal.text.Messages;
import vn.communeportal.webapp.testing.Browser;

/**
 * The ten types of public information and all their kinds: refused while something is missing, made
 * by the desk and by clicks in the content apps, read by citizens on the public instance.
 */
@OnMagnolia
class InformationSuite {

    private static final Locale VIETNAMESE = new Locale("vi");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir private static Path folder;

    private final Magnolia magnolia;
    private final Desk desk;

    InformationSuite(Magnolia magnolia) {
        this.magnolia = magnolia;
        desk = new Desk(magnolia);
    }

    static List<Object[]> kinds() {
        return FilledContent.kinds();
    }

    /** A kind of each type: the first, of links one without times. */
    static List<Object[]> types() {
        return ContentTypes.shipped().all().stream()
                .filter(type -> !type.isReported())
                .map(type -> new Object[] {type, type.kind("website").orElse(type.kinds().get(0))})
                .toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindIsPublishedOnceItIsComplete(ContentType type, Kind kind) throws Exception {
        Field missing =
                kind.fields().stream()
                        .filter(Field::isRequired)
                        .filter(
                                field ->
                                        !List.of("kind", "title", "section").contains(field.name()))
                        .findFirst()
                        .orElse(kind.field("title").orElseThrow());
        assertThat(desk.refusal(type, kind, missing.name()))
                .contains(Messages.shipped().text(VIETNAMESE, "problem.required"));

        String title = "Thử " + type.name() + " " + kind.name() + " trên Magnolia";
        String path = desk.publish(type, kind, title);

        awaitPage(path, title);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeIsMadeInItsContentApp(ContentType type, Kind kind, Browser browser)
            throws Exception {
        AdminCentral editor = AdminCentral.signIn(magnolia, browser.desk(), Magnolia.EDITOR);
        KindForm form = KindForm.open(editor, type, kind, folder);
        assertThat(form.shownLabels()).containsExactlyElementsOf(form.labelsOfKind());

        String title = "Nhập " + type.name() + " bằng ứng dụng nội dung";
        form.fillAllButOneRequired(title);
        form.form().save();
        form.form().awaitRequired();
        Browser.picture(editor.page(), "magnolia-kind-" + type.name());
        form.fillMissing();
        form.form().saveAndClose();

        String id = idOf(type, title);
        awaitPage(desk.publish(type, id), title);
    }

    @Test
    void anotherKindHasOtherFields(Browser browser) {
        ContentType type = ContentTypes.shipped().named(ContentTypes.DISCLOSURE);
        AdminCentral editor = AdminCentral.signIn(magnolia, browser.desk(), Magnolia.EDITOR);
        KindForm form = KindForm.open(editor, type, type.kind("land").orElseThrow(), folder);
        form.form().fill("Tiêu đề", "Giữ lại").fill("Địa điểm", "Thôn Một");
        KindForm other = form.choose(type.kind("fee").orElseThrow());

        assertThat(other.shownLabels()).containsExactlyElementsOf(other.labelsOfKind());
        assertThat(other.form().value("Tiêu đề")).isEqualTo("Giữ lại");
        Browser.picture(editor.page(), "magnolia-kind-changed");
        form.choose(type.kind("land").orElseThrow());
        assertThat(form.form().value("Địa điểm")).isEmpty();
    }

    @Test
    void formsSpeakEnglishToo(Browser browser) {
        AdminCentral administrator =
                AdminCentral.signIn(magnolia, browser.desk(), Magnolia.SUPERUSER);
        administrator.open("app:commune-portal-disclosures:detail;/" + Magnolia.COMMUNE + ":add");
        administrator.page().locator(".v-formlayout-captioncell").first().waitFor();
        assertThat(administrator.page().locator(".v-formlayout-captioncell").allInnerTexts())
                .anyMatch(label -> label.contains("Section"))
                .noneMatch(label -> label.contains("Chuyên mục"));
    }

    private String idOf(ContentType type, String title) throws IOException {
        for (JsonNode year : node(type, "/" + Magnolia.COMMUNE).path("nodes")) {
            for (JsonNode month : year.path("nodes")) {
                for (JsonNode item : month.path("nodes")) {
                    if (title.equals(Magnolia.property(item, "title"))) {
                        return item.path("identifier").asText();
                    }
                }
            }
        }
        throw new AssertionError("No " + title + " in " + type.workspace());
    }

    private JsonNode node(ContentType type, String path) throws IOException {
        return magnolia.node(Magnolia.AUTHOR, type.workspace(), path, 3);
    }

    private void awaitPage(String path, String title) throws InterruptedException {
        Magnolia.await(
                PATIENCE,
                () -> {
                    var page = magnolia.get(Magnolia.PUBLIC + path, null);
                    return page.statusCode() == 200
                            && page.body().contains(title)
                            && page.body().contains("</html>");
                });
    }
}
