package vn.communeportal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.Test;
import vn.communeportal.testing.TestRepository;

/** Items that have words, or are named: in the repository and by the values at hand the same. */
class ItemsOfWordsOrTest {

    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);

    @Test
    void namedOnesAreLetThroughBesidesThoseWithTheWordsAndNeedTheOtherConditions() {
        try (TestRepository repository = new TestRepository()) {
            Map<String, String> ids = new HashMap<>();
            repository.editing(
                    ARTICLE.workspace(),
                    session -> {
                        for (String title : List.of("Họp dân", "Họp chi bộ", "Mời dân họp")) {
                            Content content = Content.empty().with("title", title);
                            Node node =
                                    Items.create(session, ARTICLE, "xa", content, Instant.EPOCH);
                            node.setProperty(ItemNodes.STATE, "draft");
                            ids.put(title, node.getIdentifier());
                        }
                        session.save();
                        return null;
                    });
            String named = ids.get("Họp chi bộ");
            assertThat(titles(repository, query().wordsOr("hop DAN", List.of(named))))
                    .containsExactlyInAnyOrder("Họp dân", "Mời dân họp", "Họp chi bộ");
            assertThat(titles(repository, query().wordsOr("hop DAN", List.of())))
                    .containsExactlyInAnyOrder("Họp dân", "Mời dân họp");
            assertThat(titles(repository, query().wordsOr("giếng", List.of(named, "'"))))
                    .containsExactly("Họp chi bộ");
            assertThat(
                            titles(
                                    repository,
                                    query().states(List.of("published"))
                                            .wordsOr("hop", List.of(named))))
                    .isEmpty();
        }
    }

    @Test
    void valuesMeetItIfTheyHaveAllWordsOrAreNamed() {
        Condition condition = query().wordsOr("họp dân", List.of("a", "b")).conditions().get(0);
        assertThat(condition.isMet(Map.of("folded", (Object) "moi dan hop")::get)).isTrue();
        assertThat(condition.isMet(Map.of("folded", (Object) "hop")::get)).isFalse();
        assertThat(condition.isMet(Map.of("folded", (Object) "hop", "jcr:uuid", "b")::get))
                .isTrue();
        assertThat(condition.isMet(Map.of("jcr:uuid", (Object) "c")::get)).isFalse();
    }

    private static ItemQuery query() {
        return ItemQuery.of("xa", ARTICLE);
    }

    private static List<String> titles(TestRepository repository, ItemQuery query) {
        return repository
                .editing(
                        ARTICLE.workspace(),
                        session -> Items.list(session, query, ItemsOfWordsOrTest::title))
                .items();
    }

    private static String title(Node node) throws RepositoryException {
        return node.getProperty(ItemNodes.TITLE).getString();
    }
}
