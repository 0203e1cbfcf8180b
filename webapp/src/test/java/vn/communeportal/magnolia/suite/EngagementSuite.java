package vn.communeportal.magnolia.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.CitizenScreen;
import vn.communeportal.webapp.testing.FormWork;
import vn.communeportal.webapp.testing.InboxScreen;

/**
 * Citizens write on the public instance, the author fetches it, the board works on it in its app,
 * and citizens read what came of it.
 */
@OnMagnolia
@Order(3)
class EngagementSuite {

    private static final String COMMUNE = Magnolia.OTHER_COMMUNE;
    private static final String EDITOR = "nc-bientap1";
    private static final String HEAD = "nc-truongban";
    private static final String FORM = "/.portal/gui/" + COMMUNE + "/gui-cau-hoi";
    private static final String TRANSFER = "/.portal/transfer";
    private static final Pattern TOKEN = Pattern.compile("name=\"cp-token\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("form-code\">([0-9A-Z-]{19})<");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String SENDER = "Nguyễn Văn An";
    private static final String REMARK = "Dễ tìm thủ tục.";
    private static final FilePayload FILE =
            new FilePayload(
                    "quyet-toan.pdf",
                    "application/pdf",
                    "%PDF-1.4 quyết toán".getBytes(StandardCharsets.UTF_8));

    private final Magnolia magnolia;

    EngagementSuite(Magnolia magnolia) {
        this.magnolia = magnolia;
    }

    /** What a citizen sends by a form, and what the board answers. */
    private enum Letter {
        QUESTION(
                "gui-cau-hoi",
                "Bao giờ sửa đường ra đồng Mả Giang?",
                "Đường ra đồng được sửa trong quý II.",
                Map.of(
                        "subject",
                        "Bao giờ sửa đường ra đồng Mả Giang?",
                        "text",
                        "Đường hỏng đã lâu.",
                        "name",
                        SENDER)),
        FEEDBACK(
                "gui-phan-anh",
                "Bớt bản sao chứng thực",
                "Ủy ban nhân dân xã đã chuyển kiến nghị đến cơ quan có thẩm quyền.",
                Map.of(
                        "subject",
                        "Bớt bản sao chứng thực",
                        "text",
                        "Giấy tờ đã có trong cơ sở dữ liệu, đề nghị không yêu cầu nộp bản sao.",
                        "name",
                        SENDER,
                        "address",
                        "Thôn Đồn Bối",
                        "telephone",
                        "0912345678")),
        ERROR_REPORT(
                "bao-sai-sot",
                "Giờ làm việc buổi chiều ghi nhầm.",
                "Cảm ơn ông/bà, giờ làm việc đã được sửa.",
                Map.of("text", "Giờ làm việc buổi chiều ghi nhầm.", "right", "Từ 13 giờ 30.")),
        INFORMATION_REQUEST(
                "yeu-cau-thong-tin",
                "Quyết toán thu chi ngân sách xã năm trước",
                "Gửi ông/bà bản quyết toán kèm theo.",
                Map.of(
                        "name",
                        SENDER,
                        "residence",
                        "Thôn Đồn Bối",
                        "address",
                        "Thôn Đồn Bối",
                        "identity",
                        "030090001234",
                        "information",
                        "Quyết toán thu chi ngân sách xã năm trước",
                        "reason",
                        "Tìm hiểu việc chi ngân sách."));

        private final String form;
        private final String title;
        private final String answer;
        private final Map<String, String> typed;

        Letter(String form, String title, String answer, Map<String, String> typed) {
            this.form = form;
            this.title = title;
            this.answer = answer;
            this.typed = typed;
        }
    }

    @Test
    @Order(1)
    void whatCitizensSendIsAnsweredAndDelivered(Browser browser) throws Exception {
        CitizenScreen citizen = citizen(browser.phone());
        Map<Letter, String> codes = new LinkedHashMap<>();
        for (Letter letter : Letter.values()) {
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
        Magnolia.await(PATIENCE, () -> number(Magnolia.PUBLIC, "waiting") == 0);
        assertThat(magnolia.tree(Magnolia.PUBLIC, "engagementIntake", "/submissions", 4))
                .doesNotContain("contentKey", "Mả Giang", SENDER);
        for (Letter letter : Letter.values()) {
            openArrived(editor, letter.title);
            editor.take();
            editor.waitForState("Đang xử lý");
            if (letter == Letter.INFORMATION_REQUEST) {
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
        for (Letter letter : Letter.values()) {
            openArrived(head, letter.title);
            head.answer();
            head.waitForState("Đã trả lời");
        }
        Magnolia.await(PATIENCE, () -> number(Magnolia.AUTHOR, "outgoing") == 0);
        codes.forEach(
                (letter, code) ->
                        assertThat(citizen.follow(code))
                                .as(letter.name())
                                .contains("Đã trả lời", letter.answer));
        assertThat(citizen.follow(codes.get(Letter.INFORMATION_REQUEST))).contains(FILE.name);
        assertThat(Files.readAllBytes(citizen.take(FILE.name).path())).isEqualTo(FILE.buffer);
        citizen.takeAgain(FILE.name);

        publishAnswer(editor, head.page(), Letter.QUESTION);
        Magnolia.await(
                PATIENCE,
                () ->
                        search(Letter.QUESTION.title)
                                .contains("\"title\":\"" + Letter.QUESTION.title));
        Page reader = browser.phone();
        reader.navigate(
                magnolia.address(Magnolia.PUBLIC)
                        + "/"
                        + COMMUNE
                        + "/tim-kiem?q="
                        + URLEncoder.encode(Letter.QUESTION.title, StandardCharsets.UTF_8));
        reader.getByRole(AriaRole.LINK, named(Letter.QUESTION.title)).first().click();
        assertThat(reader.locator("main").textContent())
                .contains(Letter.QUESTION.answer)
                .doesNotContain(SENDER);
        Browser.picture(reader, "magnolia-answer-360");
    }

    /** The answer goes the way of every item. */
    private void publishAnswer(InboxScreen editor, Page head, Letter letter) {
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
        Magnolia.await(PATIENCE, () -> draftPage(path).contains("Việc tang"));
        reader.navigate(address);
        reader.locator(".draft-links a[rel]").nth(1).click();
        assertThat(reader.locator(".form-paragraph").textContent()).contains("Điều 2");
        String draft = reader.url().replaceAll(".*[?&]ve=([^&]+).*", "$1");
        CitizenScreen citizen = citizen(reader);
        citizen.type("text", opinion);
        citizen.type("name", SENDER);
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
        Magnolia.await(PATIENCE, () -> draftPage(path).contains(opinion));
        assertThat(draftPage(path))
                .contains("Đang lấy ý kiến", "Tiếp thu, sửa thành 36 giờ.")
                .doesNotContain(SENDER);
        Magnolia.await(PATIENCE, () -> number(Magnolia.AUTHOR, "outgoing") == 0);
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
        Magnolia.await(PATIENCE, () -> draftPage(path).contains("Có 1 ý kiến, tiếp thu 1"));
        assertThat(draftPage(path)).contains("Đã công bố kết quả", opinion);
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
        Map<String, String> typed = filledIn(title);
        String received = send(FORM, typed).body();
        Matcher code = CODE.matcher(received);
        assertThat(code.find()).as(received).isTrue();
        assertThat(send(FORM, typed).body()).contains(code.group(1));
        Magnolia.await(PATIENCE, () -> filed(title) > 0);
        Magnolia.await(PATIENCE, () -> number(Magnolia.PUBLIC, "waiting") == 0);
        assertThat(filed(title)).isEqualTo(1);
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
                    post(instance + TRANSFER, "application/json", "{\"channel\":\"submissions\"}");
            assertThat(answer.statusCode()).isIn(401, 404);
            assertThat(answer.body()).doesNotContain("rows");
        }
    }

    private CitizenScreen citizen(Page page) {
        return new CitizenScreen(
                page, magnolia.address(Magnolia.PUBLIC) + "/.portal/gui/" + COMMUNE + "/");
    }

    private static String send(CitizenScreen citizen, Letter letter) {
        citizen.open(letter.form);
        letter.typed.forEach(citizen::type);
        if (letter == Letter.INFORMATION_REQUEST) {
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

    private String draftPage(String path) {
        return magnolia.get(Magnolia.PUBLIC + path, null).body();
    }

    private String search(String words) {
        return magnolia.get(
                        Magnolia.PUBLIC
                                + "/.portal/search?commune="
                                + COMMUNE
                                + "&q="
                                + URLEncoder.encode(words, StandardCharsets.UTF_8),
                        null)
                .body();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private Map<String, String> filledIn(String title) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(magnolia.get(Magnolia.PUBLIC + FORM, null).body());
        assertThat(token.find()).isTrue();
        Map<String, String> typed = new HashMap<>();
        typed.put("subject", title);
        typed.put("text", "Đường hỏng đã lâu.");
        typed.put("name", SENDER);
        typed.put(FormWork.TOKEN, token.group(1));
        typed.put(FormWork.RESULT, FormWork.of(token.group(1)));
        return typed;
    }

    /** A number of an instance's health about what citizens sent. */
    private int number(String instance, String name) {
        try {
            return magnolia.health(instance).path("intake").path(name).asInt(-1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many matters have the question's title, on the author. */
    private int filed(String title) {
        try {
            HttpResponse<String> answer =
                    magnolia.asSuperuser(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    magnolia.address(Magnolia.AUTHOR)
                                                            + DeskModule.MATTERS))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(
                                            BodyPublishers.ofString(
                                                    encoded(
                                                            Map.of(
                                                                    "commune", COMMUNE,
                                                                    "title", title,
                                                                    "writer", EDITOR,
                                                                    "head", HEAD)))));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return Integer.parseInt(answer.body().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(String path, Map<String, String> typed)
            throws IOException, InterruptedException {
        return post(Magnolia.PUBLIC + path, "application/x-www-form-urlencoded", encoded(typed));
    }

    private HttpResponse<String> post(String path, String type, String body)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(magnolia.address("") + path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(Map<String, String> typed) {
        return typed.entrySet().stream()
                .map(
                        one ->
                                one.getKey()
                                        + "="
                                        + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
