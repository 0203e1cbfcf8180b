package vn.communeportal.webapp.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.communeportal.testing.TestClock;

class LoginThrottleTest {

    private Instant now = Instant.parse("2025-07-18T02:00:00Z");
    private final LoginThrottle throttle = new LoginThrottle(new TestClock(() -> now));

    @Test
    void failuresAreForgottenAfterAQuarterOfAnHour() {
        fail("lan", "10.0.0.1", LoginThrottle.FAILURES_FOR_A_LOGIN);
        assertThat(throttle.isBlocked("lan", "10.0.0.1")).isTrue();

        now = now.plus(LoginThrottle.WINDOW).plus(Duration.ofSeconds(1));

        assertThat(throttle.isBlocked("lan", "10.0.0.1")).isFalse();
    }

    @Test
    void nobodyCanLockSomebodyOutFromElsewhere() {
        fail("lan", "10.0.0.1", LoginThrottle.FAILURES_FOR_A_LOGIN);

        assertThat(throttle.isBlocked("lan", "10.0.0.2")).isFalse();
    }

    @Test
    void anAddressThatTriesManyLoginsIsBlockedForAll() {
        for (int i = 0; i < LoginThrottle.FAILURES_FROM_AN_ADDRESS; i++) {
            throttle.failed("login" + i, "10.0.0.1");
        }

        assertThat(throttle.isBlocked("lan", "10.0.0.1")).isTrue();
    }

    @Test
    void successClearsTheLogin() {
        fail("lan", "10.0.0.1", LoginThrottle.FAILURES_FOR_A_LOGIN - 1);
        throttle.succeeded("lan", "10.0.0.1");
        fail("lan", "10.0.0.1", 1);

        assertThat(throttle.isBlocked("lan", "10.0.0.1")).isFalse();
    }

    private void fail(String login, String address, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(login, address);
        }
    }
}
