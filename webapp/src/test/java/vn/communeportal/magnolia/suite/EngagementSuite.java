package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.CitizenScreen;
import vn.communeportal.webapp.testing.InboxScreen;

/**
 * Citizens write on the public instance, the author fetches it, the board works on it in its app,
 * and citizens read what came of it.
 */
@OnMagnolia
@Order(3)
class EngagementSuite {

    private static final String COMMUNE = Magnolia.OTHER_COMMUNE;
    static final String EDITOR = "nc-bientap1";
    static final String HEAD = "nc-truongban";
    private static final Pattern CODE = Pattern.compile("form-code\">([0-9A-Z-]{19})<");
    private static final String TRANSFER = "/.portal/transfer";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String REMARK = "Dễ tìm thủ tục.";
    private static final FilePayload FILE =
            new FilePayload(
                    "quyet-toan.pdf",
                    "application/pdf",
                    "%PDF-1.4 quyết toán".getBytes(StandardCharsets.UTF_8));

    private final Magnolia magnolia;
    private final EngagementCalls calls;

    EngagementSuite(Magnolia magnolia) {
        this.magnolia = magnolia;
        calls = new EngagementCalls(magnolia);
    }

    @Test
    @Order(1)
    void whatCitizensSendIsAnsweredAndDelivered(Browser browser) throws Exception {
        CitizenScreen citizen = citizen(browser.phone());
        Map<CitizenLetter, String> codes = new LinkedHashMap<>();
        for (CitizenLetter letter : CitizenLetter.values()) {
            codes.put(letter, send(citizen, letter));
        }
        assertThat(codes.values()).doesNotContain("").doesNotHaveDuplicates();
        citizen.open("danh-gia-su-hai-long");
        for (String criterion : List.of("interface", "content", "quality", "support")) {
            citizen.mark(criterion, 4);
        }
        citizen.type("remark", REMARK);
        assertThat(citizen.send()).as("the rater stays unknown").isEmpty();

        InboxScreen editor = inbox(browser, EDITOR);
        Magnolia.await(PATIENCE, () -> calls.number(Magnolia.PUBLIC, "waiting") == 0);
        assertThat(magnolia.tree(Magnolia.PUBLIC, "engagementIntake", "/submissions", 4))
                .doesNotContain("contentKey", "Mả Giang", CitizenLetter.SENDER);
        for (CitizenLetter letter : CitizenLetter.values()) {
            openArrived(editor, letter.title);
            editor.take();
            editor.waitForState("Đang xử lý");
            if (letter == CitizenLetter.INFORMATION_REQUEST) {
                editor.propose(letter.answer, FILE);
            } else {
                editor.propose(letter.answer);
            }
            editor.waitForState("Chờ duyệt trả lời");
        }
        Browser.picture(editor.page(), "magnolia-matter-1400");
        editor.open();
        assertThat(editor.page().locator(".cp-ratings-sums").textContent())
                .contains(REMARK, "4,0/5");
        Browser.picture(editor.page(), "magnolia-inbox-1400");

        InboxScreen head = inbox(browser, HEAD);
        for (CitizenLetter letter : CitizenLetter.values()) {
            openArrived(head, letter.title);
            head.answer();
            head.waitForState("Đã trả lời");
        }
        Magnolia.await(PATIENCE, () -> calls.number(Magnolia.AUTHOR, "outgoing") == 0);
        codes.forEach(
                (letter, code) ->
                        assertThat(citizen.follow(code))
                                .as(letter.name())
                                .contains("Đã trả lời", letter.answer));
        assertThat(citizen.follow(codes.get(CitizenLetter.INFORMATION_REQUEST)))
                .contains(FILE.name);
        assertThat(Files.readAllBytes(citizen.take(FILE.name).path())).isEqualTo(FILE.buffer);
        citizen.takeAgain(FILE.name);

        publishAnswer(editor, head.page(), CitizenLetter.QUESTION);
        Magnolia.await(
                PATIENCE,
                () ->
                        calls.search(CitizenLetter.QUESTION.title)
                                .contains("\"title\":\"" + CitizenLetter.QUESTION.title));
        Page reader = browser.phone();
        reader.navigate(
                magnolia.address(Magnolia.PUBLIC)
                        + "/"
                        + COMMUNE
                        + "/tim-kiem?q="
                        + URLEncoder.encode(CitizenLetter.QUESTION.title, StandardCharsets.UTF_8));
        reader.getByRole(AriaRole.LINK, named(CitizenLetter.QUESTION.title)).first().click();
        assertThat(reader.locator("main").textContent())
                .contains(CitizenLetter.QUESTION.answer)
                .doesNotContain(CitizenLetter.SENDER);
        Browser.picture(reader, "magnolia-answer-360");
    }

    /** The answer goes the way of every item. */
    private void publishAnswer(InboxScreen editor, Page head, CitizenLetter letter) {
        AdminCentral desk = window(editor.page());
        desk.open("!" + COMMUNE + "/work");
        editor.openAll();
        editor.pick(letter.title);
        editor.page().locator("#matter-makeItem").click();
        editor.page().locator(".cp-item").waitFor();
        desk.press("Gửi Ban biên tập");
        desk.awaitState("Đã gửi");
        desk.press("Nhận biên tập");
        desk.awaitState("Đang biên tập");
        review(desk, head, letter.title);
    }

    private void review(AdminCentral editor, Page headsPage, String title) {
        editor.press("Trình duyệt");
        editor.awaitState("Chờ duyệt");
        AdminCentral head = window(headsPage);
        head.open("!" + COMMUNE + "/work");
        head.openItem(title);
        head.press("Duyệt và đăng");
        head.awaitState("Đã đăng");
    }

    @Test
    @Order(2)
    void anOpinionIsShownAndTheResultPublished(Browser browser) throws Exception {
        String title = "Dự thảo Quy ước nếp sống văn minh thôn Đồn Bối";
        String opinion = "Nên là 36 giờ.";
        String path = draft(title);
        Page reader = browser.phone();
        String address = magnolia.address(Magnolia.PUBLIC) + path;
        Magnolia.await(PATIENCE, () -> calls.page(path).contains("Việc tang"));
        reader.navigate(address);
        reader.locator(".draft-links a[rel]").nth(1).click();
        assertThat(reader.locator(".form-paragraph").textContent()).contains("Điều 2");
        String draft = reader.url().replaceAll(".*[?&]ve=([^&]+).*", "$1");
        CitizenScreen citizen = citizen(reader);
        citizen.type("text", opinion);
        citizen.type("name", CitizenLetter.SENDER);
        String code = citizen.send();

        InboxScreen editor = inbox(browser, EDITOR);
        openArrived(editor, opinion);
        editor.take();
        editor.waitForState("Đang xử lý");
        editor.propose("Tiếp thu, sửa thành 36 giờ.");
        editor.waitForState("Chờ duyệt trả lời");
        InboxScreen head = inbox(browser, HEAD);
        openArrived(head, opinion);
        head.answer();
        head.waitForState("Đã trả lời");
        head.show();
        Magnolia.await(PATIENCE, () -> calls.page(path).contains(opinion));
        assertThat(calls.page(path))
                .contains("Đang lấy ý kiến", "Tiếp thu, sửa thành 36 giờ.")
                .doesNotContain(CitizenLetter.SENDER);
        Magnolia.await(PATIENCE, () -> calls.number(Magnolia.AUTHOR, "outgoing") == 0);
        assertThat(citizen.follow(code)).contains("Đã trả lời", "36 giờ");

        AdminCentral desk = window(editor.page());
        desk.open("!" + COMMUNE + "/item/consultations/" + draft);
        desk.press("Đính chính, sửa bài đã đăng");
        AdminCentral.press(desk.page().locator(".cp-confirm"));
        desk.awaitState("Đang biên tập");
        desk.page()
                .frameLocator(".cp-f-opinionsSummary iframe")
                .locator("body")
                .fill("Có 1 ý kiến, tiếp thu 1 ý kiến.");
        desk.press("Lưu");
        desk.awaitServer();
        review(desk, head.page(), title);
        Magnolia.await(PATIENCE, () -> calls.page(path).contains("Có 1 ý kiến, tiếp thu 1"));
        assertThat(calls.page(path)).contains("Đã công bố kết quả", opinion);
        reader.navigate(address);
        Browser.picture(reader, "magnolia-draft-result-360");
    }

    private String draft(String title) throws IOException, InterruptedException {
        ContentType type = ContentTypes.shipped().named(ContentTypes.CONSULTATION);
        LocalDate today = LocalDate.now();
        return new Desk(magnolia, COMMUNE, EDITOR, HEAD)
                .publish(
                        type,
                        type.kinds().get(0),
                        title,
                        Map.of(
                                "body",
                                "<p>Điều 1. Việc cưới tổ chức gọn nhẹ.</p>"
                                        + "<p>Điều 2. Việc tang không kéo dài quá 48 giờ.</p>",
                                "periodFrom",
                                today.toString(),
                                "deadline",
                                today.plusDays(30).toString(),
                                "opinionsSummary",
                                "",
                                "explanation",
                                ""));
    }

    @Test
    @Order(3)
    void theSameFormAgainIsTheSameSubmission() throws Exception {
        String title = "Bao giờ sửa đường thôn 7?";
        Map<String, String> typed = calls.filledIn(title);
        String received = calls.send(typed).body();
        Matcher code = CODE.matcher(received);
        assertThat(code.find()).as(received).isTrue();
        assertThat(calls.send(typed).body()).contains(code.group(1));
        Magnolia.await(PATIENCE, () -> calls.filed(title) > 0);
        Magnolia.await(PATIENCE, () -> calls.number(Magnolia.PUBLIC, "waiting") == 0);
        assertThat(calls.filed(title)).isEqualTo(1);
        assertThat(
                        magnolia.health(Magnolia.AUTHOR)
                                .path("intake")
                                .path("trips")
                                .path(0)
                                .path("works")
                                .asBoolean())
                .isTrue();
    }

    @Test
    @Order(4)
    void nobodyElseFetchesAnything() throws Exception {
        for (String instance : new String[] {Magnolia.PUBLIC, Magnolia.AUTHOR}) {
            HttpResponse<String> answer =
                    calls.post(
                            instance + TRANSFER,
                            "application/json",
                            "{\"channel\":\"submissions\"}");
            assertThat(answer.statusCode()).isIn(401, 404);
            assertThat(answer.body()).doesNotContain("rows");
        }
    }

    private CitizenScreen citizen(Page page) {
        return new CitizenScreen(
                page, magnolia.address(Magnolia.PUBLIC) + "/.portal/gui/" + COMMUNE + "/");
    }

    private static String send(CitizenScreen citizen, CitizenLetter letter) {
        citizen.open(letter.form);
        letter.typed.forEach(citizen::type);
        if (letter == CitizenLetter.INFORMATION_REQUEST) {
            citizen.choose("delivery", "Tải một lần trên cổng bằng mã theo dõi");
        }
        return citizen.send();
    }

    private InboxScreen inbox(Browser browser, String login) {
        Page page = browser.desk();
        AdminCentral.signInAtBoard(magnolia, page, login);
        return new InboxScreen(page);
    }

    /** Opens what arrives in the inbox sooner or later. */
    private void openArrived(InboxScreen inbox, String title) throws InterruptedException {
        Magnolia.await(
                PATIENCE,
                () -> {
                    window(inbox.page()).open("!" + COMMUNE + "/inbox");
                    inbox.page().locator(".cp-inbox").waitFor();
                    return window(inbox.page()).button(title).count() > 0;
                });
        inbox.pick(title);
    }

    private AdminCentral window(Page page) {
        return AdminCentral.atBoard(magnolia, page);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
