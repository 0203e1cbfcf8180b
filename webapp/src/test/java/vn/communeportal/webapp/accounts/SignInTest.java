package vn.communeportal.webapp.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.communeportal.host.Person;
import vn.communeportal.webapp.StartFailure;
import vn.communeportal.webapp.testing.TestPortal;

class SignInTest {

    @TempDir private static Path folder;

    private static TestPortal portal;

    @BeforeAll
    static void start() throws StartFailure {
        portal = TestPortal.start(folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void theBoardSendsStrangersToTheFormAndBack() {
        TestPortal.Visitor visitor = portal.visitor();

        HttpResponse<String> board = visitor.get("/.board/viec?a=1");

        assertThat(board.statusCode()).isEqualTo(302);
        assertThat(board.headers().firstValue("Location"))
                .contains("/.login?to=%2F.board%2Fviec%3Fa%3D1");
        HttpResponse<String> signedIn =
                visitor.post(
                        "/.login",
                        Map.of(
                                "token",
                                visitor.token(),
                                "login",
                                TestPortal.LOGIN,
                                "password",
                                TestPortal.PASSWORD,
                                "to",
                                "/.board/viec?a=1"));
        assertThat(signedIn.statusCode()).isEqualTo(303);
        assertThat(signedIn.headers().firstValue("Location")).contains("/.board/viec?a=1");
        assertThat(visitor.get("/.board/").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.board",
                "/.board/",
                "/.board/UIDL/",
                "/.board/APP/connector/0/1/x.pdf",
                "/.board;x=1/",
                "//.board/",
                "/x/../.board/",
                "/%2eboard/",
                "/VAADIN/themes/valo/styles.css"
            })
    void noAddressLeadsAroundTheForm(String path) {
        assertThat(portal.visitor().get(path).statusCode()).isIn(302, 400, 404);
    }

    @Test
    void scriptsOfStrangersAreRefused() {
        HttpResponse<String> answer = portal.visitor().post("/.board/UIDL/?v-uiId=0", Map.of());

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example/", "https://evil.example/", "/.board/../\\evil", "/x", ""})
    void nobodyIsSentElsewhere(String target) {
        TestPortal.Visitor visitor = portal.visitor();

        HttpResponse<String> signedIn =
                visitor.post(
                        "/.login",
                        Map.of(
                                "token",
                                visitor.token(),
                                "login",
                                TestPortal.LOGIN,
                                "password",
                                TestPortal.PASSWORD,
                                "to",
                                target));

        assertThat(signedIn.headers().firstValue("Location")).contains("/.board/");
    }

    @Test
    void theSessionGetsANewIdentifier() {
        TestPortal.Visitor visitor = portal.visitor();
        visitor.get("/.login");
        String before = visitor.sessionCookie();

        visitor.signIn(TestPortal.LOGIN, TestPortal.PASSWORD);

        assertThat(before).isNotEmpty();
        assertThat(visitor.sessionCookie()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        assertThat(portal.visitor().get("/.login").headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void aFormWithoutTheSessionsTokenIsRefused() {
        TestPortal.Visitor visitor = portal.visitor();
        visitor.get("/.login");

        HttpResponse<String> answer =
                visitor.post(
                        "/.login",
                        Map.of(
                                "token",
                                portal.visitor().token(),
                                "login",
                                TestPortal.LOGIN,
                                "password",
                                TestPortal.PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(visitor.get("/.board/").statusCode()).isEqualTo(302);
    }

    @Test
    void whatWasTypedComesBackHarmless() {
        HttpResponse<String> answer =
                portal.visitor().signIn("\"><script>alert(1)</script>", "sai");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body())
                .contains("không đúng", "&quot;&gt;&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void afterFiveFailuresTheRightPasswordMustWaitToo() {
        portal.server()
                .components()
                .accounts()
                .save(new Person("bi.doan", "Bị Đoán", "", Locale.ENGLISH, false), "đúng");
        TestPortal.Visitor visitor = portal.visitor();
        for (int i = 0; i < LoginThrottle.FAILURES_FOR_A_LOGIN; i++) {
            assertThat(visitor.signIn("bi.doan", "sai" + i).statusCode()).isEqualTo(401);
        }

        HttpResponse<String> answer = visitor.signIn("bi.doan", "đúng");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("900");
        assertThat(visitor.signIn(TestPortal.LOGIN, TestPortal.PASSWORD).statusCode())
                .isEqualTo(303);
    }

    @Test
    void signingOutEndsTheSession() {
        TestPortal.Visitor visitor = portal.visitor();
        visitor.signIn(TestPortal.LOGIN, TestPortal.PASSWORD);

        assertThat(visitor.get("/.logout").statusCode()).isEqualTo(302);

        assertThat(visitor.get("/.board/").statusCode()).isEqualTo(302);
    }

    @Test
    void theFormSpeaksEnglishToo() {
        assertThat(portal.visitor().get("/.login?lang=en").body())
                .contains("<html lang=\"en\">", "Password");
    }
}
