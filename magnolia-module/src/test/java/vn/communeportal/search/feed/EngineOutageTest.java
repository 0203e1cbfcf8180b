package vn.communeportal.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import javax.jcr.Node;
import org.junit.jupiter.api.Test;
import vn.communeportal.search.SearchIndex;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.search.lucene.LuceneIndex;
import vn.communeportal.testing.TestInstallation;

/** That an engine outside may be down at any time, and the index catches up when it is back. */
class EngineOutageTest extends FeedFixture {

    private static final String COMMUNE = "mat-dien";

    private volatile boolean down;

    @Test
    void theSearchComesWhenTheEngineDoes() {
        down = true;
        startWithEngine();
        assertThat(search.search(SearchQuery.in(COMMUNE).words("giấy")).isAnswer()).isFalse();
        assertThat(search.suggest(SearchQuery.in(COMMUNE).words("giấy"), 8)).isEmpty();
        assertThat(search.isReady()).isFalse();
        String id = publish(COMMUNE, ARTICLE, article("Giấy khi chưa có máy"));
        down = false;
        assertSoon(() -> found(COMMUNE, "giấy khi chưa").equals(List.of(id)));
        assertThat(search.search(SearchQuery.in(COMMUNE).words("giấy")).isAnswer()).isTrue();
    }

    @Test
    void whatHappensWhileTheEngineIsDownIsMadeGood() {
        startWithEngine();
        assertSoon(search::isCompared);
        String gone = publish(COMMUNE, ARTICLE, article("Nước trước khi mất điện"));
        assertSoon(() -> found(COMMUNE, "nước trước khi").equals(List.of(gone)));

        down = true;
        assertThat(search.search(SearchQuery.in(COMMUNE).words("nước")).isAnswer()).isFalse();
        change(ARTICLE, gone, Node::remove);
        String added = publish(COMMUNE, ARTICLE, article("Nước trong khi mất điện"));
        assertThat(search.search(SearchQuery.in(COMMUNE).words("nước")).isAnswer()).isFalse();

        down = false;
        assertSoon(() -> found(COMMUNE, "nước trong khi").equals(List.of(added)));
        // What was told while the engine was down is only met by the comparison that follows.
        assertSoon(() -> found(COMMUNE, "nước trước khi").isEmpty());
        assertThat(search.search(SearchQuery.in(COMMUNE).words("nước")).total()).isEqualTo(1);
    }

    private void startWithEngine() {
        search =
                new PortalSearch(
                        repository,
                        new TestInstallation(folder),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        this::open);
        search.start();
    }

    /** An index that does not answer while the engine is down. */
    private SearchIndex open(Path its) {
        requireUp();
        SearchIndex index = LuceneIndex.open(its);
        return (SearchIndex)
                Proxy.newProxyInstance(
                        SearchIndex.class.getClassLoader(),
                        new Class<?>[] {SearchIndex.class},
                        (proxy, method, arguments) -> ask(index, method, arguments));
    }

    private Object ask(SearchIndex index, Method method, Object[] arguments) throws Throwable {
        if (!method.getName().equals("close")) {
            requireUp();
        }
        try {
            return method.invoke(index, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void requireUp() {
        if (down) {
            throw new UncheckedIOException(new IOException("The engine does not answer"));
        }
    }
}
