package vn.communeportal.webapp.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.jcr.Node;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Items;
import vn.communeportal.content.JcrTime;
import vn.communeportal.content.Section;
import vn.communeportal.content.Visibility;
import vn.communeportal.editorial.RegulationDesk;
import vn.communeportal.insight.Completeness;
import vn.communeportal.insight.SectionCheck;
import vn.communeportal.published.PublishedItems;
import vn.communeportal.regulation.RequiredSection;
import vn.communeportal.regulation.SectionTree;
import vn.communeportal.testing.TestPeople;
import vn.communeportal.testing.TestRepository;
import vn.communeportal.text.Vietnamese;

/**
 * A province of 114 communes, as Hai Phong has since 1 July 2025: its overview opens in a second.
 */
@Tag("thorough")
class CompletenessOfAProvinceTest {

    private static final int COMMUNES = 114;
    private static final int ITEMS_OF_A_SECTION = 8;
    private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    private final Clock clock = Clock.fixed(NOW, Vietnamese.ZONE);

    @Test
    void theOverviewOfAllCommunesTakesLessThanASecond() {
        try (TestRepository repository = new TestRepository()) {
            List<Section> sections = sections();
            for (int i = 0; i < COMMUNES; i++) {
                fill(repository, new Commune("xa-" + i, Map.of("name", "Xã " + i), sections));
            }
            PublishedItems published = new PublishedItems(repository, clock);
            published.warmUp();
            Completeness completeness =
                    new Completeness(
                            published,
                            new RegulationDesk(repository, TestPeople.nobody(), clock),
                            clock);

            Instant start = Instant.now();
            Map<Commune, List<SectionCheck>> all = completeness.ofAll(published.communes());
            Duration first = Duration.between(start, Instant.now());

            System.out.println(
                    "Completeness of " + COMMUNES + " communes: " + first.toMillis() + " ms");
            assertThat(all).hasSize(COMMUNES);
            assertThat(all.values())
                    .allSatisfy(
                            checks ->
                                    assertThat(checks)
                                            .anyMatch(
                                                    check ->
                                                            check.status()
                                                                    == SectionCheck.Status.FINE));
            assertThat(first).isLessThan(Duration.ofSeconds(1));
        }
    }

    private static List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (RequiredSection law :
                SectionTree.shipped().on(LocalDate.ofInstant(NOW, Vietnamese.ZONE))) {
            law.contentType().ifPresent(type -> sections.add(Section.of(law, type)));
        }
        return sections;
    }

    private static void fill(TestRepository repository, Commune commune) {
        repository.published(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(session, commune);
                    session.save();
                    return null;
                });
        for (Section section : commune.sections()) {
            ContentType type = ContentTypes.shipped().named(section.contentType());
            repository.published(
                    type.workspace(),
                    session -> {
                        for (int i = 0; i < ITEMS_OF_A_SECTION; i++) {
                            Content content =
                                    Content.empty()
                                            .with("title", "Mục " + i)
                                            .with("section", section.code());
                            Instant time = NOW.minus(Duration.ofDays(i));
                            Node node = Items.create(session, type, commune.id(), content, time);
                            node.setProperty(ItemNodes.STATE, Visibility.PUBLISHED);
                            node.setProperty(ItemNodes.PUBLISHED_AT, JcrTime.of(time));
                        }
                        session.save();
                        return null;
                    });
        }
    }
}
