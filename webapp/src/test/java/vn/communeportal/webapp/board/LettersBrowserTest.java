package vn.communeportal.webapp.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.mail.Session;
import javax.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.BoardSettings;
import vn.communeportal.editorial.Boards;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Member;
import vn.communeportal.editorial.ReviewSheet;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.State;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.host.Person;
import vn.communeportal.text.Vietnamese;
import vn.communeportal.webapp.PortalComponents;
import vn.communeportal.webapp.testing.Browser;
import vn.communeportal.webapp.testing.BrowserTest;
import vn.communeportal.webapp.testing.TestPortal;

/** E-mail in, paper in and out, and the one-time link, as the people of a board do it. */
@Tag("thorough")
@BrowserTest
class LettersBrowserTest {

    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    private static final String SECRETARY = "thu.ky";
    private static final String CODE = "270845";
    private static final String MAILBOX = "bai@hoaphong.example.vn";
    private static final String ADDRESS = "/.board/#!" + BoardFixture.COMMUNE + "/";

    @TempDir static Path folder;
    private static GreenMail mail;
    private static TestPortal portal;

    @BeforeAll
    static void start() throws Exception {
        mail =
                new GreenMail(
                        new ServerSetup[] {
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
                        });
        mail.start();
        mail.setUser(MAILBOX, MAILBOX, "mat-khau");
        Path data = folder.resolve("data");
        TestPortal.install(data);
        Files.writeString(
                data.resolve("mail.properties"),
                "server=127.0.0.1\nsecurity=none\nfrom=portal@example.vn\n"
                        + "boardAddress=http://portal.example.vn/.board/\nport="
                        + mail.getSmtp().getPort());
        System.setProperty(
                "communeportal.mailbox." + BoardFixture.COMMUNE + ".password", "mat-khau");
        portal = TestPortal.start(data);
        PortalComponents components = portal.server().components();
        BoardFixture.furnish(components);
        account(SECRETARY, "Ngô Thị Thư", "thu.ky@example.vn");
        account(BoardFixture.HEAD, "Lê Thị Hạnh", "truong.ban@example.vn");
        account(BoardFixture.CONTRIBUTOR, "Phạm Thị Hoa", "hoa@example.vn");
        components
                .repositories()
                .editing(
                        Communes.WORKSPACE,
                        session -> {
                            Boards.write(session, BoardFixture.COMMUNE, List.of(board()));
                            session.save();
                            return null;
                        });
        new BoardSettings(components.repositories(), components.desk(), Clock.systemUTC())
                .save(
                        BoardFixture.HEAD,
                        BoardFixture.COMMUNE,
                        0,
                        Map.of(
                                "mailboxServer",
                                "127.0.0.1",
                                "mailboxPort",
                                String.valueOf(mail.getImap().getPort()),
                                "mailboxSecurity",
                                "none",
                                "mailboxUser",
                                MAILBOX));
    }

    @AfterAll
    static void stop() {
        portal.close();
        mail.stop();
    }

    private static void account(String login, String name, String email) {
        portal.server()
                .components()
                .accounts()
                .save(
                        new Person(login, name, email, Vietnamese.LOCALE, false),
                        BoardFixture.PASSWORD);
    }

    private static Board board() {
        return new Board(
                "26/QĐ-UBND",
                LocalDate.of(2025, 7, 1),
                "Ủy ban nhân dân xã Hòa Phong",
                null,
                List.of(
                        member(BoardFixture.HEAD, Role.HEAD),
                        member(SECRETARY, Role.SECRETARY),
                        member(BoardFixture.EDITOR, Role.EDITOR),
                        member(BoardFixture.CONTRIBUTOR, Role.CONTRIBUTOR)));
    }

    private static Member member(String login, Role role) {
        return new Member(login, login, "", "", EnumSet.of(role), LocalDate.of(2025, 7, 1), null);
    }

    @Test
    void lettersComeInAndTheSecretaryHandlesThem(Browser browser) throws Exception {
        deliver("hoa@example.vn", "Ra quân dọn vệ sinh", "Sáng nay thôn Hòa Đam ra quân.");
        deliver("khach@example.com", "Phản ánh đường ngập", "Đường trước trường học ngập sâu.");
        portal.server().components().mailIntake().run();

        Page desk = browser.desk();
        BoardPage.signIn(portal, desk, SECRETARY);
        desk.navigate(portal.uri(ADDRESS + "letters").toString());
        desk.locator(".cp-letters .cp-card").first().waitFor();
        assertThat(desk.locator(".cp-letters").textContent())
                .contains("Phản ánh đường ngập", "cộng tác viên", "Ra quân dọn vệ sinh");
        Browser.picture(desk, "letters-1400");
        assertThat(Browser.fits(desk)).isTrue();
        BoardPage.button(desk, "Lập bản nháp").first().click();
        Browser.picture(desk, "letters-assign-1400");
        desk.locator(".cp-window .cp-primary").click();
        desk.locator(".cp-window").waitFor(BoardPage.hidden());
        desk.getByText("Không có thư nào chờ xử lý.").waitFor();

        Page phone = browser.phone();
        BoardPage.signIn(portal, phone, SECRETARY);
        phone.navigate(portal.uri(ADDRESS + "letters").toString());
        phone.locator(".cp-letters .cp-card").first().waitFor();
        Browser.picture(phone, "letters-360");
        assertThat(Browser.fits(phone)).isTrue();
    }

    @Test
    void papersAreKeptAndPhotosStraightened(Browser browser) throws Exception {
        String id = inReview("Bản thảo viết tay của bà Hoa").item().id();
        Page desk = browser.desk();
        BoardPage.signIn(portal, desk, SECRETARY);
        straighten(desk, id, "1400");
        desk.locator(".cp-giver").fill("Bà Hoa, thôn Hòa Đam");
        BoardPage.button(desk, "Lưu kèm hồ sơ").click();
        desk.locator(".cp-enclosures .cp-card").first().waitFor();
        assertThat(desk.locator(".cp-enclosures .cp-card").textContent())
                .contains("giay.jpg", "Bà Hoa, thôn Hòa Đam");
        Browser.picture(desk, "enclosures-1400");
        Download kept =
                desk.waitForDownload(() -> BoardPage.button(desk, "Tải về").first().click());
        BufferedImage upright = ImageIO.read(kept.path().toFile());
        assertThat(upright.getWidth()).isBetween(380, 520);
        assertThat(upright.getHeight()).isBetween(560, 720);
        assertThat(new Color(upright.getRGB(upright.getWidth() / 2, 12)).getRed())
                .as("paper up to its edge, where the photo showed the table")
                .isGreaterThan(200);

        Page phone = browser.phone();
        BoardPage.signIn(portal, phone, SECRETARY);
        straighten(phone, id, "360");
        assertThat(Browser.fits(phone)).isTrue();
    }

    /** Chooses a photo, moves the corners to those of the paper by the keyboard, straightens. */
    private static void straighten(Page page, String id, String width) throws Exception {
        page.navigate(portal.uri(ADDRESS + "item/articles/" + id).toString());
        page.locator(".v-tabsheet-caption, .v-caption")
                .getByText("Giấy tờ kèm", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.locator(".cp-scan input[type=file]")
                .setInputFiles(new FilePayload("giay.jpg", "image/jpeg", slantedPaper()));
        page.locator(".cp-straighten-corner").first().waitFor();
        assertThat(page.locator(".cp-straighten-corner").first().getAttribute("aria-label"))
                .isEqualTo("Góc trên bên trái");
        // The paper's corners in the photo of 800 by 1000: (200,150) (620,230) (560,850) (130,760).
        double[][] wanted = {{0.25, 0.15}, {0.775, 0.23}, {0.70, 0.85}, {0.1625, 0.76}};
        double[][] begun = {{0.08, 0.08}, {0.92, 0.08}, {0.92, 0.92}, {0.08, 0.92}};
        for (int i = 0; i < 4; i++) {
            Locator corner = page.locator(".cp-straighten-corner").nth(i);
            corner.focus();
            press(corner, wanted[i][0] - begun[i][0], "ArrowRight", "ArrowLeft");
            press(corner, wanted[i][1] - begun[i][1], "ArrowDown", "ArrowUp");
        }
        Browser.picture(page, "straighten-" + width);
        page.locator(".cp-straighten-go").click();
        page.locator(".cp-scan").getByText("giay.jpg").waitFor();
    }

    private static void press(Locator corner, double way, String forward, String back) {
        String key = way > 0 ? forward : back;
        long fine = Math.round(Math.abs(way) / 0.005);
        for (long i = 0; i < fine / 10; i++) {
            corner.press("Shift+" + key);
        }
        for (long i = 0; i < fine % 10; i++) {
            corner.press(key);
        }
    }

    private static byte[] slantedPaper() throws Exception {
        BufferedImage photo = new BufferedImage(800, 1000, BufferedImage.TYPE_INT_RGB);
        Graphics2D draw = photo.createGraphics();
        draw.setColor(new Color(70, 50, 40));
        draw.fillRect(0, 0, 800, 1000);
        draw.setColor(Color.WHITE);
        draw.fill(new Polygon(new int[] {200, 620, 560, 130}, new int[] {150, 230, 850, 760}, 4));
        draw.setColor(Color.DARK_GRAY);
        draw.setStroke(new BasicStroke(3));
        draw.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 24));
        draw.drawString("Ban thao", 330, 320);
        draw.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(photo, "jpg", out);
        return out.toByteArray();
    }

    @Test
    void theHeadDecidesOnPaperAndTheSecretaryRecordsIt(Browser browser) throws Exception {
        CaseFile file = inReview("Thông báo lịch cắt điện");
        Page desk = browser.desk();
        BoardPage.signIn(portal, desk, SECRETARY);
        desk.navigate(portal.uri(ADDRESS + "item/articles/" + file.item().id()).toString());
        desk.locator(".cp-do-sheet").waitFor();
        Browser.picture(desk, "review-ways-1400");
        Page sheet = desk.waitForPopup(() -> desk.locator(".cp-do-sheet").click());
        sheet.waitForLoadState();
        assertThat(sheet.locator("body").textContent())
                .contains(ReviewSheet.codeOf(file), "Thông báo lịch cắt điện");
        Browser.picture(sheet, "review-sheet-1400");
        Download pdf = desk.waitForDownload(() -> desk.locator(".cp-do-sheet-pdf").click());
        assertThat(Files.readString(pdf.path(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");

        desk.locator(".cp-do-paper").click();
        desk.locator(".cp-paper-window select").nth(1).selectOption("Lê Thị Hạnh");
        desk.locator(".cp-sheet-code").fill("PT-0-0000-0000");
        desk.locator(".cp-paper-window input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "phieu.pdf", "application/pdf", Files.readAllBytes(pdf.path())));
        desk.locator(".cp-paper-window").getByText("phieu.pdf").first().waitFor();
        desk.locator(".cp-paper-window .cp-window-buttons .cp-primary").click();
        desk.locator(".cp-paper-window").getByText("Mã trên phiếu").waitFor();
        Browser.picture(desk, "paper-decision-1400");
        desk.locator(".cp-sheet-code").fill(ReviewSheet.codeOf(file));
        desk.locator(".cp-paper-window .cp-window-buttons .cp-primary").click();
        desk.locator(".cp-paper-window").waitFor(BoardPage.hidden());
        assertThat(state(file)).isEqualTo(State.APPROVED);
        desk.getByText("Quá trình", new Page.GetByTextOptions().setExact(true)).first().click();
        desk.locator(".cp-history-entry").first().waitFor();
        assertThat(desk.locator(".cp-history").textContent())
                .contains("Ngô Thị Thư", "Lê Thị Hạnh", "trên phiếu giấy");
        Browser.picture(desk, "paper-history-1400");
    }

    @Test
    void theHeadApprovesFromThePhone(Browser browser) throws Exception {
        Page own = browser.phone();
        BoardPage.signIn(portal, own, BoardFixture.HEAD);
        own.navigate(portal.uri(ADDRESS + "times").toString());
        own.locator(".cp-review-code input").fill(CODE);
        BoardPage.button(own, "Đặt mã").click();
        own.getByText("Đã đặt mã.").waitFor();

        CaseFile file = inReview("Khai mạc giải bóng chuyền hơi");
        Page desk = browser.desk();
        BoardPage.signIn(portal, desk, SECRETARY);
        desk.navigate(portal.uri(ADDRESS + "item/articles/" + file.item().id()).toString());
        desk.locator(".cp-do-link").click();
        Browser.picture(desk, "review-link-1400");
        desk.locator(".cp-window .cp-primary").click();
        desk.locator(".cp-window").waitFor(BoardPage.hidden());
        String link = link();

        Page phone = browser.phone();
        phone.navigate(portal.uri(link).toString());
        Browser.picture(phone, "link-360");
        assertThat(phone.locator("body").textContent()).doesNotContain("bóng chuyền");
        phone.locator("#code").fill("999999");
        phone.locator("button").click();
        assertThat(phone.locator(".problem").textContent()).contains("Mã xác nhận không đúng");
        phone.locator("#code").fill(CODE);
        phone.locator("button").click();
        phone.locator("h1").getByText("Khai mạc giải bóng chuyền hơi").waitFor();
        Browser.picture(phone, "link-item-360");
        assertThat(phone.frameLocator("iframe").locator("body").textContent())
                .contains("Khai mạc giải bóng chuyền hơi");
        assertThat(Browser.fits(phone)).isTrue();
        phone.locator("#remark").fill("Đồng ý");
        phone.locator("#code").fill(CODE);
        phone.locator("button[value=approve]").click();
        phone.locator(".done").waitFor();
        Browser.picture(phone, "link-done-360");
        assertThat(state(file)).isEqualTo(State.APPROVED);

        phone.navigate(portal.uri(link).toString());
        assertThat(phone.locator(".problem").textContent()).contains("đã được dùng");
        assertThat(portal.visitor().post(link, Map.of("step", "open", "code", CODE)).statusCode())
                .as("from a page that is not ours")
                .isEqualTo(403);
        assertThat(portal.visitor().get("/.review/" + "x".repeat(43)).statusCode()).isEqualTo(404);
    }

    private static String link() throws Exception {
        MimeMessage[] all = mail.getReceivedMessages();
        for (int i = all.length - 1; i >= 0; i--) {
            String text = String.valueOf(all[i].getContent());
            if (text.contains("/.review/")) {
                return text.replaceAll("(?s).*portal\\.example\\.vn(/\\.review/[\\w-]+).*", "$1");
            }
        }
        throw new AssertionError("No link was sent");
    }

    private static State state(CaseFile file) {
        return portal.server()
                .components()
                .desk()
                .open(BoardFixture.HEAD, ARTICLE, file.item().id())
                .orElseThrow()
                .subject()
                .state();
    }

    private static CaseFile inReview(String title) throws TransitionRefusedException {
        EditorialDesk desk = portal.server().components().desk();
        String id =
                desk.create(
                                BoardFixture.EDITOR,
                                BoardFixture.COMMUNE,
                                ARTICLE,
                                Content.empty()
                                        .with("title", title)
                                        .with("section", "TT-01")
                                        .with("genre", "news")
                                        .with("origin", "own")
                                        .with("language", "vi")
                                        .with("body", "<p>" + title + " tại nhà văn hóa xã.</p>"))
                        .item()
                        .id();
        desk.perform(BoardFixture.EDITOR, ARTICLE, id, TransitionRequest.of(Transition.SUBMIT));
        desk.perform(BoardFixture.EDITOR, ARTICLE, id, TransitionRequest.of(Transition.CLAIM));
        return desk.perform(
                BoardFixture.EDITOR, ARTICLE, id, TransitionRequest.of(Transition.SEND_TO_REVIEW));
    }

    private static void deliver(String from, String subject, String text) throws Exception {
        MimeMessage message = new MimeMessage((Session) null);
        message.setFrom(from);
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        message.saveChanges();
        mail.getManagers().getUserManager().getUserByEmail(MAILBOX).deliver(message);
    }
}
