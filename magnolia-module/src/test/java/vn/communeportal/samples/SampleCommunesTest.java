package vn.communeportal.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentRules;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.content.Section;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.Boards;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Notices;
import vn.communeportal.editorial.Publications;
import vn.communeportal.editorial.RegulationDesk;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.State;
import vn.communeportal.editorial.time.Timetables;
import vn.communeportal.host.JcrWork;
import vn.communeportal.host.People;
import vn.communeportal.host.Publishing;
import vn.communeportal.host.Repositories;
import vn.communeportal.insight.Completeness;
import vn.communeportal.insight.SectionCheck;
import vn.communeportal.insight.figures.Figures;
import vn.communeportal.insight.figures.ItemKeeper;
import vn.communeportal.insight.figures.Period;
import vn.communeportal.insight.visits.Tally;
import vn.communeportal.insight.visits.VisitFigures;
import vn.communeportal.insight.visits.Visits;
import vn.communeportal.published.PublishedItems;
import vn.communeportal.supply.SupplyingUnits;
import vn.communeportal.testing.ReportDesks;
import vn.communeportal.testing.TestPeople;
import vn.communeportal.testing.TestRepository;
import vn.communeportal.text.Vietnamese;

/** The whole installation and what is kept of its items for figures, once. */
class SampleCommunesTest {

    private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, Vietnamese.ZONE);

    private static TestRepository repository;
    private static SampleCommunes samples;
    private static final List<String> published = new ArrayList<>();
    private static List<String> installed;

    @BeforeAll
    static void install() throws Exception {
        repository = new TestRepository();
        Publishing publishing =
                new Publishing() {
                    @Override
                    public void publish(String workspace, String path) {
                        published.add(workspace + ":" + path);
                    }

                    @Override
                    public void unpublish(String workspace, String path, String identifier) {
                        throw new AssertionError("Nothing is taken back");
                    }
                };
        samples = new SampleCommunes(repository, publishing, CLOCK);
        installed = samples.install();
        keepFigures();
    }

    /** As the timer does it. */
    private static void keepFigures() {
        EditorialDesk desk = desk(TestPeople.nobody());
        new ItemKeeper(
                        repository,
                        new Timetables(repository, desk, CLOCK),
                        new SupplyingUnits(repository, desk, CLOCK))
                .run();
    }

    private static EditorialDesk desk(People people) {
        return new EditorialDesk(
                repository,
                people,
                new Publications(repository, null),
                new Notices((login, subject, text, workspace, id) -> {}, TestPeople.nobody()),
                CLOCK);
    }

    @AfterAll
    static void close() {
        repository.close();
    }

    @Test
    void everySectionHasItsNumberOfPublishedItems() {
        assertThat(installed).hasSize(5);
        long all = 0;
        for (SampleCommune commune : SampleCommune.all()) {
            for (SectionPlan section : commune.sections()) {
                long count = 0;
                for (ContentType type : reported(true)) {
                    ItemQuery query =
                            ItemQuery.of(commune.id(), type)
                                    .section(section.section().code())
                                    .visibleAt(NOW);
                    count +=
                            repository.editing(
                                    type.workspace(), session -> Items.count(session, query));
                }
                assertThat(count).as(commune + " " + section.section()).isEqualTo(section.items());
                all += count;
            }
        }
        assertThat(all).isEqualTo(1611 + 181 + 500 + 47 + 14);
        for (SampleCommune commune : SampleCommune.all()) {
            for (ContentType type : reported(false)) {
                all += items(commune, type).size();
            }
        }
        Set<String> paths = new HashSet<>(published);
        assertThat(paths).hasSize(published.size());
        assertThat(paths).filteredOn(path -> !path.startsWith("website:")).hasSize((int) all + 5);
        assertThat(paths).contains("website:/hoa-phong", "website:/hoa-phong/article");
    }

    /** The counters have what the reports say: seeds.md, table of figures. */
    @Test
    void visitsAreThoseOfTheReports() {
        assertThat(visits("nguyen-luong-bang", 2025).total().visits()).isEqualTo(335_758);
        assertThat(visits("nguyen-luong-bang", 2025).total().averageSeconds()).isEqualTo(306);
        assertThat(visits("quoc-tuan", 2023).total().visits()).isEqualTo(60_000);
        assertThat(visits("nam-chinh", 2021).total().visits()).isEqualTo(6_670);
        assertThat(visits("hoa-phong", 2023).byDay().values())
                .extracting(Tally::visits)
                .containsOnly(51L);
        assertThat(visits("cong-hoa", 2023).total().visits()).isZero();
    }

    private static VisitFigures visits(String commune, int year) {
        return new Visits(repository)
                .of(commune, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    @Test
    void whatIsKeptOfItemsHasTheNumbersOfTheReports() {
        Figures figures = ReportDesks.figures(repository, desk(TestPeople.nobody()), CLOCK);

        assertThat(figures.items("nguyen-luong-bang", Period.year(2025)).bySection())
                .containsOnly(
                        Map.entry("TT-01", 630L),
                        Map.entry("CD-01", 442L),
                        Map.entry("TT-04", 63L),
                        Map.entry("CC-01", 351L),
                        Map.entry("TC-01", 30L),
                        Map.entry("NLB-06", 95L));
        assertThat(figures.items("nguyen-luong-bang", Period.halfYear(2025, 2)).count())
                .isEqualTo(1_611);
        assertThat(
                        figures.items(
                                        "hoa-phong",
                                        Period.year(2023).cutOff(LocalDate.of(2023, 11, 1)))
                                .count())
                .isEqualTo(181);
        assertThat(figures.items("quoc-tuan", Period.year(2023)).count()).isEqualTo(500);
        assertThat(
                        figures.items(
                                        "nam-chinh",
                                        Period.year(2021).cutOff(LocalDate.of(2021, 9, 13)))
                                .count())
                .isEqualTo(47);
    }

    private static List<ContentType> reported(boolean whether) {
        return ContentTypes.shipped().all().stream()
                .filter(type -> type.isReported() == whether)
                .toList();
    }

    @Test
    void whatIsInTheRepositoryIsInOrder() {
        for (SampleCommune commune : SampleCommune.all()) {
            for (ContentType type : ContentTypes.shipped().all()) {
                for (Item item : items(commune, type)) {
                    assertThat(ContentRules.check(type, item.content())).as(item.path()).isEmpty();
                    if (item.state().equals(State.PUBLISHED.id())) {
                        LocalDate day =
                                LocalDate.ofInstant(
                                        item.publishedAt().orElseThrow(), Vietnamese.ZONE);
                        assertThat(day).as(item.path()).isBetween(commune.from(), commune.to());
                    }
                }
            }
        }
    }

    private static List<Item> items(SampleCommune commune, ContentType type) {
        ItemQuery query = ItemQuery.of(commune.id(), type).page(1, 5000);
        return repository.editing(type.workspace(), session -> Items.list(session, query).items());
    }

    @Test
    void somethingWaitsForEverybody() {
        ContentType articles = ContentTypes.shipped().named(ContentTypes.ARTICLE);
        for (SampleCommune commune : SampleCommune.all()) {
            Set<String> states = new HashSet<>();
            items(commune, articles).forEach(item -> states.add(item.state()));
            assertThat(states)
                    .as(commune.id())
                    .contains(
                            State.DRAFT.id(),
                            State.SUBMITTED.id(),
                            State.IN_EDITING.id(),
                            State.IN_REVIEW.id(),
                            State.RETURNED.id(),
                            State.APPROVED.id(),
                            State.SCHEDULED.id());
        }
    }

    @Test
    void boardsAreThoseOfTheReports() {
        Board hoaPhong = board("hoa-phong");
        assertThat(hoaPhong.decisionNumber()).isEqualTo("26/QĐ-UBND");
        assertThat(hoaPhong.decisionDate()).isEqualTo(LocalDate.of(2023, 2, 23));
        assertThat(members(hoaPhong)).isEqualTo(5);
        assertThat(members(board("nguyen-luong-bang"))).isEqualTo(13);
        assertThat(members(board("quoc-tuan"))).isEqualTo(7);
        assertThat(members(board("nam-chinh"))).isEqualTo(8);
        assertThat(board("cong-hoa").decisionNumber()).isEmpty();
        assertThat(board("cong-hoa").issuer()).contains("mẫu");
    }

    private static Board board(String commune) {
        return repository
                .editing(Communes.WORKSPACE, session -> Boards.all(session, commune))
                .get(0);
    }

    private static long members(Board board) {
        Set<Role> outside = EnumSet.of(Role.CONTRIBUTOR, Role.ADMINISTRATOR);
        return board.members().stream()
                .filter(member -> !outside.containsAll(member.roles()))
                .count();
    }

    @Test
    void communesSayThatTheyAreSamples() {
        for (Commune commune : repository.editing(Communes.WORKSPACE, Communes::all)) {
            assertThat(commune.setting("sampleNotice")).contains("mẫu");
            assertThat(commune.setting("sampleNoticeEnglish")).contains("sample");
            assertThat(commune.setting("installing")).isEmpty();
        }
    }

    /** With the law of the samples' days, of 01/7/2026 and of 01/9/2026. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31T09:00:00Z", "2026-07-02T02:00:00Z", "2026-09-02T02:00:00Z"})
    void everySectionThatTheLawRequiresIsFilledAndInTheMenu(String day) {
        Clock clock = Clock.fixed(Instant.parse(day), Vietnamese.ZONE);
        Completeness completeness =
                new Completeness(
                        new PublishedItems(new OneSide(), clock),
                        new RegulationDesk(repository, TestPeople.nobody(), clock),
                        clock);
        for (Commune commune : repository.editing(Communes.WORKSPACE, Communes::all)) {
            List<SectionCheck> checks = completeness.of(commune);
            assertThat(checks).as(commune.id()).hasSizeGreaterThan(15);
            assertThat(checks)
                    .as(commune.id())
                    .noneMatch(check -> check.status() == SectionCheck.Status.MISSING);
            for (SectionCheck check : checks) {
                assertThat(check.status()).isNotEqualTo(SectionCheck.Status.NOT_OFFERED);
                if (check.law().contentType().isPresent()) {
                    assertThat(check.sections())
                            .as(commune.id() + " " + check)
                            .anyMatch(Section::isInMenu);
                }
            }
        }
    }

    /** What each commune's real report says of figures, board, decisions and recipients. */
    @Test
    void theReportsOfTheFiveCommunesHaveTheirFigures() throws Exception {
        People people = TestPeople.everybody(Vietnamese.LOCALE, login -> false);
        SeedReports reports =
                new SeedReports(ReportDesks.of(new OneSide(), people, desk(people), CLOCK));
        for (String id : SeedReport.IDS) {
            reports.check(id);
        }
    }

    @Test
    void aSecondInstallationChangesNothing() throws Exception {
        int before = published.size();
        assertThat(samples.install()).isEmpty();
        assertThat(published).hasSize(before);
    }

    /** Citizens see what the board's side has as published. */
    private static final class OneSide implements Repositories {

        @Override
        public <T> T editing(String workspace, JcrWork<T> work) {
            return repository.editing(workspace, work);
        }

        @Override
        public <T> T published(String workspace, JcrWork<T> work) {
            return repository.editing(workspace, work);
        }

        @Override
        public void observePublished(String workspace, Consumer<String> listener) {
            // Nothing changes any more.
        }

        @Override
        public void observeEditing(String workspace, Consumer<String> listener) {
            // Nothing changes any more.
        }
    }
}
