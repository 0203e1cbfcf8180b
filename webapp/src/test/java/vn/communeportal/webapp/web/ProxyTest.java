package vn.communeportal.webapp.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.webapp.StartFailure;
import vn.communeportal.webapp.testing.TestPortal;

/** What a proxy on the same machine says about the way from the citizen to it. */
class ProxyTest {

    private static final int MORE_THAN_ONE_ADDRESS_MAY_FAIL = 6;

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
    void anEncryptedWayMakesTheCookieSecureAndIsRemembered() {
        var plain = portal.visitor().get("/.login");
        var encrypted = portal.visitor().with("X-Forwarded-Proto", "https").get("/.login");

        assertThat(plain.headers().firstValue("Set-Cookie").orElseThrow())
                .doesNotContainIgnoringCase("Secure");
        assertThat(plain.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(encrypted.headers().firstValue("Set-Cookie").orElseThrow())
                .containsIgnoringCase("; Secure");
        assertThat(encrypted.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void guessingIsCountedByTheAddressBehindTheProxy() {
        for (int i = 0; i < MORE_THAN_ONE_ADDRESS_MAY_FAIL; i++) {
            from("203.0.113.7").signIn(TestPortal.LOGIN, "wrong");
        }

        assertThat(from("203.0.113.7").signIn(TestPortal.LOGIN, TestPortal.PASSWORD).statusCode())
                .isEqualTo(429);
        assertThat(from("203.0.113.8").signIn(TestPortal.LOGIN, TestPortal.PASSWORD).statusCode())
                .isEqualTo(303);
    }

    private static TestPortal.Visitor from(String address) {
        return portal.visitor().with("X-Forwarded-For", address);
    }
}
