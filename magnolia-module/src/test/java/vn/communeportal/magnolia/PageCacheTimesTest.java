package vn.communeportal.magnolia;

import static org.assertj.core.api.Assertions.assertThat;

import info.magnolia.commands.CommandsManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Items;
import vn.communeportal.testing.TestClock;
import vn.communeportal.testing.TestRepository;

class PageCacheTimesTest {

    private static final Instant START = Instant.parse("2025-07-18T02:00:00Z");
    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);

    private Instant now = START;
    private int flushed;

    @Test
    void theCacheIsEmptiedOnceWhenAnItemAppearsAndOnceWhenItExpires() {
        try (TestRepository repository = new TestRepository()) {
            item(repository, START.plusSeconds(10), START.plusSeconds(20));
            PageCacheTimes times =
                    new PageCacheTimes(repository, () -> commands(), new TestClock(() -> now));

            assertThat(flushesAfter(times, 5)).isZero();
            assertThat(flushesAfter(times, 11)).isEqualTo(1);
            assertThat(flushesAfter(times, 15)).isZero();
            assertThat(flushesAfter(times, 21)).isEqualTo(1);
            assertThat(flushesAfter(times, 60)).isZero();
        }
    }

    private int flushesAfter(PageCacheTimes times, int seconds) {
        now = START.plusSeconds(seconds);
        flushed = 0;
        times.flushIfPassed();
        return flushed;
    }

    private static void item(TestRepository repository, Instant from, Instant until) {
        // Both sides of this repository stand for the one of a public instance.
        repository.published(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(session, new Commune("xa", Map.of("name", "Xã"), List.of()));
                    session.save();
                    return null;
                });
        repository.published(
                ARTICLE.workspace(),
                session -> {
                    Content content =
                            Content.empty()
                                    .with(ItemNodes.TITLE, "Lịch họp")
                                    .with(ItemNodes.PUBLISH_FROM, from)
                                    .with(ItemNodes.PUBLISH_UNTIL, until);
                    Items.create(session, ARTICLE, "xa", content, START);
                    session.save();
                    return null;
                });
    }

    private CommandsManager commands() {
        return new CommandsManager() {
            @Override
            public boolean executeCommand(
                    String catalog, String command, Map<String, Object> parameters) {
                assertThat(catalog + "/" + command).isEqualTo("cache/flushAll");
                flushed++;
                return false;
            }
        };
    }
}
