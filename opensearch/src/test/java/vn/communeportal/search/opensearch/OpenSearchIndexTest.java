package vn.communeportal.search.opensearch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.communeportal.search.BrokenIndexException;
import vn.communeportal.search.IndexMark;
import vn.communeportal.search.SearchIndex;
import vn.communeportal.search.SearchIndexContract;

/** The contract with a real engine: {@code -Dsearch.url=http://127.0.0.1:9200}. */
@EnabledIfSystemProperty(named = "search.url", matches = "https?://.+")
class OpenSearchIndexTest extends SearchIndexContract {

    private static final String PREFIX = "commune-portal-test-";

    private final OpenSearch engine = new OpenSearch();

    private static URI address() {
        return URI.create(System.getProperty("search.url"));
    }

    @Override
    protected SearchIndex open(Path its) {
        return engine.open(address(), name(its));
    }

    private static String name(Path its) {
        return PREFIX + Integer.toHexString(its.toString().hashCode());
    }

    @AfterEach
    void deleteAll() {
        engine.keepOnly(address(), PREFIX, "");
    }

    @Test
    void anIndexThatIsGoneSaysSo() {
        try (SearchIndex index = engine.open(address(), PREFIX + "gone")) {
            index.commit(IndexMark.NONE);
            engine.keepOnly(address(), PREFIX, "");
            assertThatThrownBy(index::size).isInstanceOf(BrokenIndexException.class);
        }
    }

    @Test
    void anEngineThatDoesNotAnswerIsNoBrokenIndex() {
        assertThatThrownBy(() -> engine.open(URI.create("http://127.0.0.1:1"), PREFIX + "none"))
                .isNotInstanceOf(BrokenIndexException.class);
    }
}
