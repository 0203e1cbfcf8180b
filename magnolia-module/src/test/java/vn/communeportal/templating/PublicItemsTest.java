package vn.communeportal.templating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Items;
import vn.communeportal.content.JcrTime;
import vn.communeportal.content.Section;
import vn.communeportal.content.Visibility;
import vn.communeportal.published.PublishedItems;
import vn.communeportal.testing.TestRepository;
import vn.communeportal.text.Vietnamese;

/** Addresses of items: that they are found by them, and that they stay. */
class PublicItemsTest {

    private static final Instant NOW = Instant.parse("2025-08-20T02:00:00Z");
    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    private static final ContentType DOCUMENT =
            ContentTypes.shipped().named(ContentTypes.LEGAL_DOCUMENT);

    private static TestRepository repository;
    private static PublicItems items;

    @BeforeAll
    static void open() {
        repository = new TestRepository();
        Clock clock = Clock.fixed(NOW, Vietnamese.ZONE);
        items = new PublicItems(new PublishedItems(repository, clock), clock);
    }

    @AfterAll
    static void close() {
        repository.close();
    }

    @Test
    void theFirstPublishedHasTheBareAddressWhateverItsMonth() {
        Commune commune = commune("cung-ten");
        Item later = publish(commune, ARTICLE, "2025-06-01T00:00:00Z", "2025-07-02T00:00:00Z");
        String before = items.address(commune, later).path();
        Item first = publish(commune, ARTICLE, "2025-07-01T00:00:00Z", "2025-07-01T00:00:00Z");
        Item last = publish(commune, ARTICLE, "2025-08-01T00:00:00Z", "2025-08-01T00:00:00Z");

        assertThat(before).isEqualTo("/cung-ten/tin-tuc/hop-giao-ban");
        assertThat(items.address(commune, first).path())
                .isEqualTo("/cung-ten/tin-tuc/hop-giao-ban");
        for (Item item : List.of(later, last)) {
            assertThat(items.address(commune, item).path())
                    .isEqualTo("/cung-ten/tin-tuc/hop-giao-ban-" + item.id().substring(0, 8));
        }
        for (Item item : List.of(first, later, last)) {
            assertThat(items.find(commune, items.address(commune, item)).map(Item::id))
                    .contains(item.id());
        }
    }

    @Test
    void theBareAddressDoesNotPassToAnotherWhenItsItemIsHidden() {
        Commune commune = commune("giu-ten");
        Item first = publish(commune, ARTICLE, "2025-07-01T00:00:00Z", "2025-07-01T00:00:00Z");
        Item second = publish(commune, ARTICLE, "2025-08-01T00:00:00Z", "2025-08-01T00:00:00Z");
        PortalAddress bare = items.address(commune, first);
        repository.published(
                ARTICLE.workspace(),
                session -> {
                    session.getNode(first.path())
                            .setProperty(ItemNodes.PUBLISH_UNTIL, JcrTime.of(NOW.minusSeconds(1)));
                    session.save();
                    return null;
                });

        assertThat(items.find(commune, bare)).isEmpty();
        assertThat(items.address(commune, second)).isNotEqualTo(bare);
    }

    @Test
    void anItemThatIsOfAnotherKindThanItsSectionNeverTakesTheBareAddress() {
        Commune commune = commune("khac-loai");
        Item document = publish(commune, DOCUMENT, "2025-07-01T00:00:00Z", "2025-07-01T00:00:00Z");
        Item article = publish(commune, ARTICLE, "2025-08-01T00:00:00Z", "2025-08-01T00:00:00Z");

        assertThat(items.address(commune, article).itemName()).isEqualTo("hop-giao-ban");
        assertThat(items.find(commune, items.address(commune, article)).map(Item::id))
                .contains(article.id());
        assertThat(items.find(commune, items.address(commune, document)).map(Item::id))
                .contains(document.id());
    }

    @Test
    void anItemWithoutSectionStillHasAnAddress() {
        Commune commune = new Commune("khong-muc", Map.of("name", "X"), List.of());
        Item item = publish(commune, ARTICLE, "2025-07-01T00:00:00Z", "2025-07-01T00:00:00Z");

        PortalAddress address = items.address(commune, item);

        assertThat(address.path()).startsWith("/khong-muc/noi-dung/hop-giao-ban-");
        assertThat(items.find(commune, address).map(Item::id)).contains(item.id());
    }

    private static Commune commune(String id) {
        return new Commune(
                id,
                Map.of("name", id),
                List.of(new Section("TT-01", "tin-tuc", "Tin tức", "News", "article", true)));
    }

    private static Item publish(
            Commune commune, ContentType type, String created, String published) {
        return repository.published(
                type.workspace(),
                session -> {
                    Content content =
                            Content.empty().with("title", "Họp giao ban").with("section", "TT-01");
                    Node node =
                            Items.create(
                                    session, type, commune.id(), content, Instant.parse(created));
                    node.setProperty(ItemNodes.STATE, Visibility.PUBLISHED);
                    node.setProperty(ItemNodes.PUBLISHED_AT, JcrTime.of(Instant.parse(published)));
                    session.save();
                    return Items.read(type, node);
                });
    }
}
