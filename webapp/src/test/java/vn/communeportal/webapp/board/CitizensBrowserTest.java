package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Items;
import vn.communeportal.content.Section;
import vn.communeportal.editorial.Cases;
import vn.communeportal.editorial.State;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.host.JcrWork;
import vn.communeportal.templating.PageTree;
import vn.communeportal.webapp.PortalComponents;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.BrowserTest;

/** From the citizen's form to the published answer, each at a screen of their own. */
@BrowserTest
class CitizensBrowserTest extends FurnishedPortal {

    private static final String FORMS = "/.portal/gui/" + BoardFixture.COMMUNE + "/";
    private static final ContentType QUESTION = ContentTypes.shipped().named(ContentTypes.QUESTION);
    private static final ContentType DRAFT =
            ContentTypes.shipped().named(ContentTypes.CONSULTATION);
    private static String draft;

    @BeforeAll
    static void furnish() throws Exception {
        PortalComponents components = portal.server().components();
        JcrWork<Object> sections =
                session -> {
                    Commune known = Communes.find(session, BoardFixture.COMMUNE).orElseThrow();
                    List<Section> more = new ArrayList<>(known.sections());
                    more.add(section("HD-01", "hoi-dap", "Hỏi đáp", "question"));
                    more.add(section("VB-03", "gop-y", "Dự thảo lấy ý kiến", "consultation"));
                    Communes.write(session, new Commune(known.id(), known.settings(), more));
                    session.save();
                    return null;
                };
        components.repositories().editing(Communes.WORKSPACE, sections);
        components.repositories().published(Communes.WORKSPACE, sections);
        components
                .repositories()
                .published(
                        PageTree.WORKSPACE,
                        session -> {
                            Commune known =
                                    components
                                            .repositories()
                                            .published(
                                                    Communes.WORKSPACE,
                                                    communes ->
                                                            Communes.find(
                                                                            communes,
                                                                            BoardFixture.COMMUNE)
                                                                    .orElseThrow());
                            PageTree.create(session, known);
                            session.save();
                            return null;
                        });
        draft = publishDraft(components);
    }

    private static Section section(String code, String slug, String name, String type) {
        return new Section(code, slug, name, name, type, true);
    }

    private static String publishDraft(PortalComponents components) throws Exception {
        LocalDate today = LocalDate.now();
        Content content =
                Content.empty()
                        .with("title", "Dự thảo Quy ước nếp sống văn minh")
                        .with("section", "VB-03")
                        .with("language", "vi")
                        .with("draftKind", "regulation")
                        .with("draftingAgency", "UBND xã Hòa Phong")
                        .with(
                                "body",
                                "<p>Điều 1. Việc cưới tổ chức gọn nhẹ.</p><p>Điều 2. Việc tang không kéo dài quá 48 giờ.</p>")
                        .with("submission", "<p>Tờ trình về sự cần thiết.</p>")
                        .with("periodFrom", today)
                        .with("deadline", today.plusDays(30))
                        .with("address", "Trụ sở UBND xã")
                        .with("email", "gopy@example.vn");
        String path =
                components
                        .repositories()
                        .editing(
                                DRAFT.workspace(),
                                session -> {
                                    Instant now = Instant.now();
                                    var node =
                                            Items.create(
                                                    session,
                                                    DRAFT,
                                                    BoardFixture.COMMUNE,
                                                    content,
                                                    now);
                                    Cases.open(node, BoardFixture.EDITOR, now);
                                    Cases.note(
                                            node,
                                            DRAFT,
                                            Transition.PUBLISH,
                                            State.PUBLISHED,
                                            BoardFixture.HEAD,
                                            "",
                                            null,
                                            now);
                                    session.save();
                                    return node.getPath();
                                });
        components.publishing().publish(DRAFT.workspace(), path);
        return components
                .repositories()
                .editing(DRAFT.workspace(), session -> session.getNode(path).getIdentifier());
    }

    @Test
    @Tag("thorough")
    void aQuestionBecomesAPublishedAnswer(Browser browser) throws Exception {
        Page citizen = browser.phone();
        citizen.navigate(portal.uri("/" + BoardFixture.COMMUNE + "/hoi-dap").toString());
        citizen.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Gửi câu hỏi").setExact(true))
                .first()
                .click();
        send(citizen);
        assertThat(citizen.locator(".form-problems li").count()).isEqualTo(3);
        assertThat(citizen.evaluate("() => document.activeElement.className"))
                .isEqualTo("form-problems");
        Browser.picture(citizen, "citizen-problems-360");
        accessible(citizen);
        citizen.getByLabel("Tiêu đề").fill("Đường vào thôn Hòa Đam");
        citizen.getByLabel("Nội dung câu hỏi").fill("Khi nào xã sửa đường vào thôn Hòa Đam?");
        citizen.getByLabel("Họ và tên").fill("Phạm Văn Minh");
        send(citizen);
        String code = citizen.locator(".form-code").textContent();
        Browser.picture(citizen, "citizen-received-360");
        portal.server().components().reception().run();

        Page head = browser.desk();
        BoardPage.signIn(portal, head, BoardFixture.HEAD);
        BoardPage.button(head, "Hộp thư").click();
        head.locator(".cp-card").first().waitFor();
        Browser.picture(head, "inbox-1400");
        openMatter(head, "Đường vào thôn Hòa Đam");
        Browser.picture(head, "matter-1400");
        head.locator("#matter-assign").click();
        head.locator(".cp-window select").selectOption("Trần Văn Bình");
        head.locator(".cp-confirm").click();
        waitForState(head, "Đang xử lý");

        Page editor = browser.phone();
        BoardPage.signIn(portal, editor, BoardFixture.EDITOR);
        BoardPage.button(editor, "Hộp thư").click();
        editor.locator(".cp-card").first().waitFor();
        Browser.picture(editor, "inbox-360");
        openMatter(editor, "Đường vào thôn Hòa Đam");
        editor.locator("#matter-propose").click();
        editor.locator(".cp-comment").fill("Xã sửa đường trong quý II.");
        Browser.picture(editor, "matter-propose-360");
        editor.locator(".cp-confirm").click();
        waitForState(editor, "Chờ duyệt trả lời");

        BoardPage.button(head, "Hộp thư").click();
        openMatter(head, "Đường vào thôn Hòa Đam");
        Browser.picture(head, "matter-proposed-1400");
        head.locator("#matter-answer").click();
        head.locator(".cp-confirm").click();
        waitForState(head, "Đã trả lời");

        citizen.navigate(portal.uri(FORMS + "tra-cuu-ho-so").toString());
        citizen.getByLabel("Mã theo dõi").fill(code);
        citizen.getByRole(AriaRole.BUTTON, named("Tra cứu")).click();
        assertThat(citizen.locator(".form-found").textContent())
                .contains("Đã trả lời")
                .contains("quý II");
        Browser.picture(citizen, "citizen-answer-360");
        accessible(citizen);

        BoardPage.button(editor, "Hộp thư").click();
        editor.locator(".cp-inbox .v-checkbox label").first().click();
        BoardPage.button(editor, "Lọc").click();
        openMatter(editor, "Đường vào thôn Hòa Đam");
        editor.locator("#matter-makeItem").click();
        editor.locator(".cp-item").waitFor();
        String id = editor.url().substring(editor.url().lastIndexOf('/') + 1);
        publish(id);
        citizen.navigate(portal.uri("/" + BoardFixture.COMMUNE + "/hoi-dap").toString());
        citizen.getByRole(AriaRole.LINK, named("Đường vào thôn Hòa Đam")).first().click();
        assertThat(citizen.locator("main").textContent())
                .contains("Xã sửa đường trong quý II.")
                .doesNotContain("Phạm Văn Minh");
        Browser.picture(citizen, "citizen-published-360");
    }

    private static void publish(String id) throws Exception {
        var desk = portal.server().components().desk();
        for (Transition step :
                List.of(Transition.SUBMIT, Transition.CLAIM, Transition.SEND_TO_REVIEW)) {
            desk.perform(BoardFixture.EDITOR, QUESTION, id, TransitionRequest.of(step));
        }
        for (Transition step : List.of(Transition.APPROVE, Transition.PUBLISH)) {
            desk.perform(BoardFixture.HEAD, QUESTION, id, TransitionRequest.of(step));
        }
    }

    @Test
    void anOpinionOnAParagraphIsShownAndAnswered(Browser browser) throws Exception {
        Page citizen = browser.desk();
        citizen.navigate(portal.uri("/" + BoardFixture.COMMUNE + "/gop-y").toString());
        citizen.getByRole(AriaRole.LINK, named("Dự thảo Quy ước nếp sống văn minh"))
                .first()
                .click();
        Browser.picture(citizen, "draft-1400");
        accessible(citizen);
        citizen.locator(".draft-links a[rel]").nth(1).click();
        assertThat(citizen.locator(".form-paragraph").textContent()).contains("Điều 2");
        citizen.getByLabel("Ý kiến của bạn").fill("Nên là 36 giờ.");
        citizen.getByLabel("Họ và tên").fill("Trần Thị Mai");
        send(citizen);
        citizen.locator(".form-code").waitFor();
        portal.server().components().reception().run();

        Page head = browser.desk();
        BoardPage.signIn(portal, head, BoardFixture.HEAD);
        BoardPage.button(head, "Hộp thư").click();
        openMatter(head, "Nên là 36 giờ.");
        head.locator("#matter-show").click();
        head.getByText("Đang hiển thị công khai")
                .or(head.locator("#matter-hide"))
                .first()
                .waitFor();

        citizen.navigate(portal.uri("/" + BoardFixture.COMMUNE + "/gop-y").toString());
        citizen.getByRole(AriaRole.LINK, named("Dự thảo Quy ước nếp sống văn minh"))
                .first()
                .click();
        assertThat(citizen.locator(".opinion").textContent())
                .contains("Nên là 36 giờ.")
                .contains("Một công dân")
                .doesNotContain("Trần Thị Mai");
        Browser.picture(citizen, "draft-opinion-1400");
    }

    @Test
    @Tag("thorough")
    void everyFormFitsAPhoneAndIsAccessibleInBothLanguages(Browser browser) throws Exception {
        Page page = browser.phone();
        for (String language : List.of("", "en/")) {
            for (String form :
                    List.of(
                            "gui-cau-hoi",
                            "gui-phan-anh",
                            "bao-sai-sot",
                            "yeu-cau-thong-tin",
                            "danh-gia-su-hai-long",
                            "tra-cuu-ho-so",
                            "gop-y-du-thao?ve=" + draft)) {
                page.navigate(portal.uri(FORMS + language + form).toString());
                assertThat(page.locator("h1").count()).as(form).isEqualTo(1);
                assertThat(Browser.fits(page)).as(form).isTrue();
                accessible(page);
                Browser.picture(
                        page, "form-" + language.replace("/", "-") + form.split("\\?")[0] + "-360");
            }
        }
    }

    /** Nobody is as fast as a test: what the page works on in the background has to be done. */
    private static void send(Page page) {
        page.waitForFunction("() => document.querySelector('[name=cp-work]').value");
        page.getByRole(AriaRole.BUTTON, named("Gửi")).click();
    }

    private static void openMatter(Page page, String title) {
        BoardPage.button(page, title).click();
        page.locator(".cp-matter").waitFor();
    }

    private static void waitForState(Page page, String state) {
        page.locator(".cp-matter .cp-badge", new Page.LocatorOptions().setHasText(state)).waitFor();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void accessible(Page page) throws Exception {
        try (InputStream in = CitizensBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found =
                page.evaluate(
                        "async () => (await axe.run(document, {runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}}))"
                                + ".violations.map(v => v.id + ': ' + v.nodes[0].html)");
        assertThat((List<?>) found).as(page.url()).isEmpty();
    }
}
