package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.webapp.testing.Browser;

/** The content apps: opened in AdminCentral, filled in, saved by the desk and looked up in JCR. */
@OnMagnolia
class ContentAppsSuite {

    private static final String ARTICLES = "articles";
    private static final String REFUSED = "Không mở được biểu mẫu này";

    private final Magnolia magnolia;

    ContentAppsSuite(Magnolia magnolia) {
        this.magnolia = magnolia;
    }

    @Test
    void anArticleIsEditedAndTheHistoryTellsIt(Browser browser) throws Exception {
        JsonNode article = articleInEditing();
        String path = article.path("path").asText();
        String login = Magnolia.property(child(article, "case"), "assignee");
        AdminCentral editor = AdminCentral.signIn(magnolia, browser.desk(), login);
        ItemForm.forItem(editor, ARTICLES, path)
                .fill("Tiêu đề", "Bản sửa trong ứng dụng nội dung")
                .fill("Tóm tắt", "Tóm tắt đã sửa")
                .saveAndClose();

        JsonNode saved = node(ARTICLES, path);
        assertThat(Magnolia.property(saved, "title")).isEqualTo("Bản sửa trong ứng dụng nội dung");
        assertThat(Magnolia.property(saved, "body")).isEqualTo(Magnolia.property(article, "body"));
        assertThat(fileNames(saved)).isEqualTo(fileNames(article));
        JsonNode last = last(child(child(saved, "case"), "history"));
        assertThat(Magnolia.property(last, "transition")).isEqualTo("edit");
        assertThat(Magnolia.property(last, "login")).isEqualTo(login);
        assertThat(ItemForm.forItem(editor, ARTICLES, path).value("Tóm tắt"))
                .isEqualTo("Tóm tắt đã sửa");
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost(Browser browser, @TempDir Path folder)
            throws Exception {
        AdminCentral editor = AdminCentral.signIn(magnolia, browser.desk(), Magnolia.EDITOR);
        ItemForm form =
                ItemForm.forNew(editor, ARTICLES, Magnolia.COMMUNE)
                        .fill("Tiêu đề", "Tin viết trong ứng dụng nội dung")
                        .upload(picture(folder))
                        .choose("Thể loại", "Ảnh")
                        .save();
        form.awaitRequired();
        Browser.picture(editor.page(), "magnolia-form-required");
        assertThat(form.value("Tiêu đề")).isEqualTo("Tin viết trong ứng dụng nội dung");
        form.choose("Chuyên mục", "Tin tức, sự kiện").save();
        assertThat(form.refusal()).contains("Mô tả ảnh");
        form.fill("Mô tả ảnh", "Một ô màu").saveAndClose();

        JsonNode saved = byTitle(ARTICLES, "Tin viết trong ứng dụng nội dung");
        assertThat(Magnolia.property(saved, "state")).isEqualTo("draft");
        assertThat(Magnolia.property(saved, "section")).isEqualTo("TT-01");
        assertThat(List.of("genre", "origin", "language"))
                .as("what was chosen, and what the form begins with")
                .extracting(name -> Magnolia.property(saved, name))
                .containsExactly("photo", "own", "vi");
        assertThat(Magnolia.property(child(saved, "case"), "author")).isEqualTo(Magnolia.EDITOR);
        assertThat(fileNames(saved)).containsExactly("ảnh thử.png");
    }

    @Test
    void whoeverSavesSecondIsToldAndKeepsTheText(Browser browser) throws Exception {
        JsonNode article = articleInEditing();
        String path = article.path("path").asText();
        String login = Magnolia.property(child(article, "case"), "assignee");
        ItemForm first =
                ItemForm.forItem(
                        AdminCentral.signIn(magnolia, browser.desk(), login), ARTICLES, path);
        ItemForm second =
                ItemForm.forItem(
                        AdminCentral.signIn(magnolia, browser.desk(), login), ARTICLES, path);
        first.fill("Tóm tắt", "Tóm tắt của người thứ nhất").saveAndClose();

        second.fill("Tóm tắt", "Tóm tắt của người thứ hai").save();
        assertThat(second.refusal()).contains("Người khác vừa thay đổi");
        assertThat(second.value("Tóm tắt")).isEqualTo("Tóm tắt của người thứ hai");
        assertThat(Magnolia.property(node(ARTICLES, path), "summary"))
                .isEqualTo("Tóm tắt của người thứ nhất");
    }

    @Test
    void whatOneMayNotWriteIsNotOpened(Browser browser) throws Exception {
        String path = articleInEditing().path("path").asText();
        AdminCentral other = AdminCentral.signIn(magnolia, browser.desk(), "nc-bientap1");
        other.open("app:commune-portal-articles:detail;" + path + ":edit");
        other.page().getByText(REFUSED).waitFor();
        assertThat(other.page().locator(".v-label").allInnerTexts())
                .anyMatch(text -> text.contains("Không tìm thấy tin, bài này"));

        other.open("app:commune-portal-articles:detail;/" + Magnolia.COMMUNE + ":add");
        other.page().getByText(REFUSED).waitFor();
    }

    @Test
    void aDocumentIsMadeWithItsFileAndARelation(Browser browser, @TempDir Path folder)
            throws Exception {
        AdminCentral editor = AdminCentral.signIn(magnolia, browser.desk(), Magnolia.EDITOR);
        ItemForm.forNew(editor, "documents", Magnolia.COMMUNE)
                .fill("Số, ký hiệu", "978/QĐ-UBND")
                .choose("Loại văn bản", "Quyết định")
                .fill("Trích yếu", "Về việc thử ứng dụng nội dung")
                .choose("Chuyên mục", "Hệ thống văn bản")
                .fill("Cơ quan ban hành", "UBND xã Cộng Hòa")
                .choose("Cấp ban hành", "Cấp xã")
                .fill("Ngày ban hành", "20/11/2025")
                .add("Tệp văn bản")
                .upload(document(folder))
                .add("Văn bản liên quan")
                .choose("Quan hệ", "Căn cứ")
                .fill("Số, ký hiệu văn bản liên quan", "42/2022/NĐ-CP")
                .fill("Ngày ban hành văn bản liên quan", "24/06/2022")
                .saveAndClose();

        JsonNode saved = byTitle("legalDocuments", "Về việc thử ứng dụng nội dung");
        assertThat(Magnolia.property(saved, "issueDate")).startsWith("2025-11-20T00:00");
        assertThat(Magnolia.property(child(child(saved, "relations"), "relations0"), "number"))
                .isEqualTo("42/2022/NĐ-CP");
        assertThat(fileNames(saved)).containsExactly("văn bản.pdf");
    }

    @Test
    void aProcedureIsMadeWithItsStepsAndItsDossier(Browser browser) throws Exception {
        AdminCentral editor = AdminCentral.signIn(magnolia, browser.desk(), Magnolia.EDITOR);
        ItemForm.forNew(editor, "procedures", Magnolia.COMMUNE)
                .fill("Mã thủ tục", "3.999778")
                .fill("Tên thủ tục", "Thủ tục thử ứng dụng nội dung")
                .choose("Chuyên mục", "Thủ tục hành chính")
                .fill("Lĩnh vực", "Hộ tịch")
                .add("Cấp thực hiện")
                .choose("Cấp thực hiện", "Cấp xã")
                .add("Trình tự thực hiện")
                .fill("Nội dung bước", "Nộp hồ sơ tại Bộ phận Một cửa")
                .add("Cách thức thực hiện")
                .choose("Hình thức nộp", "Trực tiếp")
                .fill("Thời hạn giải quyết", "3 ngày làm việc")
                .add("Thành phần, số lượng hồ sơ")
                .fill("Tên giấy tờ", "Tờ khai")
                .fill("Số bản chính", "1")
                .add("Đối tượng thực hiện")
                .fill("Đối tượng thực hiện", "Công dân Việt Nam")
                .fill("Cơ quan thực hiện", "UBND xã")
                .choose("Tình trạng", "Đang thực hiện")
                .saveAndClose();

        JsonNode saved = byTitle("procedures", "Thủ tục thử ứng dụng nội dung");
        assertThat(Magnolia.property(child(child(saved, "steps"), "steps0"), "text"))
                .isEqualTo("Nộp hồ sơ tại Bộ phận Một cửa");
        JsonNode dossier = child(child(saved, "dossier"), "dossier0");
        assertThat(Magnolia.property(dossier, "title")).isEqualTo("Tờ khai");
        assertThat(Magnolia.property(dossier, "originals")).isEqualTo("1");
    }

    private JsonNode articleInEditing() throws IOException {
        return items(ARTICLES).stream()
                .filter(item -> "inEditing".equals(Magnolia.property(item, "state")))
                .filter(item -> !Magnolia.property(child(item, "case"), "assignee").isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode byTitle(String workspace, String title) throws IOException {
        return items(workspace).stream()
                .filter(item -> title.equals(Magnolia.property(item, "title")))
                .findFirst()
                .orElseThrow();
    }

    /** All of the commune's, with everything below them. */
    private List<JsonNode> items(String workspace) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        for (JsonNode year : node(workspace, "/" + Magnolia.COMMUNE).path("nodes")) {
            for (JsonNode month : year.path("nodes")) {
                month.path("nodes").forEach(items::add);
            }
        }
        return items;
    }

    private JsonNode node(String workspace, String path) throws IOException {
        return magnolia.node(Magnolia.AUTHOR, workspace, path, 9);
    }

    private static JsonNode child(JsonNode node, String name) {
        for (JsonNode child : node.path("nodes")) {
            if (name.equals(child.path("name").asText())) {
                return child;
            }
        }
        throw new AssertionError("No " + name + " in " + node.path("path").asText());
    }

    private static JsonNode last(JsonNode node) {
        return node.path("nodes").get(node.path("nodes").size() - 1);
    }

    /** Of all files of an item, not of its case. */
    private static List<String> fileNames(JsonNode node) {
        List<String> names = new ArrayList<>();
        if ("mgnl:resource".equals(node.path("type").asText())) {
            names.add(Magnolia.property(node, "fileName"));
        }
        for (JsonNode child : node.path("nodes")) {
            if (!"case".equals(child.path("name").asText())) {
                names.addAll(fileNames(child));
            }
        }
        return names;
    }

    private static Path picture(Path folder) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", png);
        return Files.write(folder.resolve("ảnh thử.png"), png.toByteArray());
    }

    private static Path document(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("văn bản.pdf"),
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF\n");
    }
}
