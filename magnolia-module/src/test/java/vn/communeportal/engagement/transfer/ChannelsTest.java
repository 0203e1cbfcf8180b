package vn.communeportal.engagement.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import vn.communeportal.engagement.intake.IntakeService;
import vn.communeportal.host.Installation;

/** Which way things go is decided when the host has started. */
class ChannelsTest {

    private static final String SUBMISSIONS = "submissions";

    @Test
    void anAuthorThatIsBeingInstalledFetches() {
        AtomicBoolean author = new AtomicBoolean();
        Channels channels = new Channels();
        IntakeService service =
                new IntakeService(
                        installation(author),
                        null,
                        null,
                        null,
                        channels,
                        null,
                        null,
                        null,
                        Clock.systemUTC());
        author.set(true);
        service.start();
        assertThat(channels.target(SUBMISSIONS)).isPresent();
        assertThat(channels.source(SUBMISSIONS)).isEmpty();
    }

    private static Installation installation(AtomicBoolean author) {
        return (Installation)
                Proxy.newProxyInstance(
                        Installation.class.getClassLoader(),
                        new Class<?>[] {Installation.class},
                        (proxy, method, arguments) ->
                                method.getName().equals("isAuthor") ? author.get() : null);
    }
}
