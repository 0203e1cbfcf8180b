package vn.communeportal.webapp.rendering;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.templating.PortalResolver;
import vn.communeportal.templating.PortalTarget;
import vn.communeportal.testing.TestClock;

/** A portal of two communes behind a page cache, and a clock that a test turns. */
abstract class CachedPortal {

    static final Instant NOW = PortalFixture.NOW;

    volatile Instant now;
    PortalFixture portal;
    private PortalResolver resolver;
    PageCache cache;
    Commune here;
    final Map<String, String> ids = new LinkedHashMap<>();
    final Set<String> made = new LinkedHashSet<>();

    @BeforeEach
    void open() {
        now = NOW;
        Clock clock = new TestClock(() -> now);
        portal = new PortalFixture(clock);
        resolver = new PortalResolver(portal.items, portal.repository);
        cache = new PageCache(portal.published, clock, 10 << 20);
        here = portal.commune("hoa-phong", "Hòa Phong");
        Commune there = portal.commune("quoc-tuan", "Quốc Tuấn");
        for (Commune commune : List.of(here, there)) {
            for (int i = 0; i < 30; i++) {
                put(commune, PortalFixture.ARTICLE, TestContent.article("Tin " + i), i);
            }
            put(
                    commune,
                    PortalFixture.ARTICLE,
                    TestContent.article("Thông báo cũ").with("section", "TT-02"),
                    1);
            put(commune, PortalFixture.DOCUMENT, TestContent.document("1/QĐ-UBND", "Một"), 1);
            put(commune, PortalFixture.DOCUMENT, TestContent.document("2/QĐ-UBND", "Hai"), 2);
            put(
                    commune,
                    PortalFixture.PROCEDURE,
                    TestContent.procedure("1.001", "Khai sinh", "Hộ tịch"),
                    1);
        }
    }

    @AfterEach
    void close() {
        portal.close();
    }

    void put(Commune commune, ContentType type, Content content, int hours) {
        ids.put(
                commune.id() + " " + content.text("title"),
                portal.publish(
                        commune.id(), type, content, NOW.minus(Duration.ofHours(100 - hours))));
    }

    List<String> paths() {
        List<String> paths = new ArrayList<>();
        for (String home : List.of("/hoa-phong", "/quoc-tuan")) {
            paths.add(home);
            for (String page :
                    List.of(
                            "tin-tuc",
                            "tin-tuc/trang-2",
                            "tin-tuc/trang-3",
                            "thong-bao",
                            "van-ban",
                            "van-ban/nam/2025",
                            "thu-tuc",
                            "lien-he",
                            "so-do-cong",
                            "tin-tuc/tin-3",
                            "tin-tuc/tin-29",
                            "thong-bao/thong-bao-cu",
                            "van-ban/mot",
                            "van-ban/hai",
                            "thu-tuc/khai-sinh")) {
                paths.add(home + "/" + page);
            }
        }
        return paths;
    }

    Optional<ReadyPage> get(String path) {
        return cache.get("localhost", path, () -> fresh(path));
    }

    private Optional<RenderedPage> fresh(String path) {
        made.add(path);
        return resolver.resolve(path)
                .filter(target -> !target.isRedirect())
                .flatMap(target -> render(target));
    }

    private Optional<RenderedPage> render(PortalTarget target) {
        return portal.renderer.render(target.path(), target.selector(), Map.of());
    }

    String truth(String path) {
        return fresh(path).map(page -> page.status() + page.html()).orElse("");
    }

    Map<String, String> truth() {
        Map<String, String> truth = new LinkedHashMap<>();
        paths().forEach(path -> truth.put(path, truth(path)));
        return truth;
    }

    Map<String, String> cached() {
        Map<String, String> cached = new LinkedHashMap<>();
        for (String path : paths()) {
            cached.put(
                    path,
                    get(path).map(page -> page.status() + new String(page.plain())).orElse(""));
        }
        return cached;
    }
}
