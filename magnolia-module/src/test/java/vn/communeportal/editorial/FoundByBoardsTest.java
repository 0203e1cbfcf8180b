package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.jcr.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.search.feed.BoardSearch;
import vn.communeportal.testing.TestInstallation;

/** What members find of what is not published: all that the desk lets them read, nothing else. */
class FoundByBoardsTest extends DeskTest {

    private static final ContentType DOCUMENT =
            ContentTypes.shipped().named(ContentTypes.LEGAL_DOCUMENT);
    private static final List<String> AUTHORS =
            List.of("author", "colleague", "editor", "neighbour");
    private static final List<String> PEOPLE =
            List.of(
                    "author",
                    "colleague",
                    "editor",
                    "secretary",
                    "head",
                    "deputy",
                    "keeper",
                    "neighbour",
                    "province",
                    "nobody");

    @TempDir Path folder;
    private BoardSearch index;
    private CaseFinder finder;
    private String neighbours;

    @BeforeEach
    void start() {
        neighbours = commune + "-khac";
        board(
                member("author", Role.CONTRIBUTOR),
                member("colleague", Role.CONTRIBUTOR),
                member("editor", Role.EDITOR),
                member("secretary", Role.SECRETARY),
                member("head", Role.HEAD),
                member("deputy", Role.DEPUTY_HEAD),
                member("keeper", Role.ADMINISTRATOR));
        furnish(neighbours, member("neighbour", Role.HEAD), member("author", Role.CONTRIBUTOR));
        index = new BoardSearch(repository, new TestInstallation(folder), clock);
        index.start();
        await(index::isCompared);
        finder = new CaseFinder(repository, desk, index);
    }

    @AfterEach
    void stop() {
        index.close();
    }

    @Test
    void everybodyFindsExactlyWhatTheDeskLetsThemRead() throws Exception {
        Map<String, String> all = new LinkedHashMap<>();
        for (String place : List.of(commune, neighbours)) {
            for (String author : AUTHORS) {
                if (!desk.actor(author, place).mayCreate()) {
                    continue;
                }
                for (State state : State.values()) {
                    String id = desk.create(author, place, ARTICLE, hidden()).item().id();
                    give(id, state, state.ordinal() % 2 == 0 ? author : "colleague");
                    all.put(id, place);
                }
            }
        }
        await(
                () ->
                        found("head", commune, "giếng làng").size()
                                        + found("neighbour", neighbours, "giếng làng").size()
                                == all.size());

        Iterator<String> typing =
                Stream.generate(() -> List.of("giếng làng", "GIENG LANG", "gieengs lang"))
                        .flatMap(List::stream)
                        .iterator();
        Set<Boolean> met = new HashSet<>();
        for (String person : PEOPLE) {
            for (String place : List.of(commune, neighbours)) {
                List<String> readable = new ArrayList<>();
                for (Map.Entry<String, String> item : all.entrySet()) {
                    boolean may = desk.open(person, ARTICLE, item.getKey()).isPresent();
                    met.add(may);
                    if (may && item.getValue().equals(place)) {
                        readable.add(item.getKey());
                    }
                }
                String typed = typing.next();
                assertThat(found(person, place, typed))
                        .as("%s in %s: %s", person, place, typed)
                        .containsExactlyInAnyOrderElementsOf(readable);
            }
        }
        assertThat(met).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void draftsOfDocumentsAreFoundByTheirNumbersInEveryForm() throws Exception {
        String id =
                desk.create(
                                "author",
                                commune,
                                DOCUMENT,
                                Content.empty()
                                        .with("title", "Về việc tổ chức Ngày hội")
                                        .with("section", "VB-01")
                                        .with("number", "142/BC-UBND")
                                        .with("documentType", "report")
                                        .with("issueDate", LocalDate.of(2025, 7, 2)))
                        .item()
                        .id();
        await(() -> found("author", commune, "báo cáo 142").contains(id));
        for (String typed :
                List.of("142/BC-UBND", "142 bc ubnd", "142", "báo cáo 142", "BC 142", "142/2025")) {
            assertThat(found("author", commune, typed)).as(typed).containsExactly(id);
            assertThat(found("colleague", commune, typed)).as(typed).isEmpty();
        }
        assertThat(found("author", commune, "143")).isEmpty();
    }

    @Test
    void whoGetsAnItemInHandFindsItAndWhoHandsItOnDoesNot() throws Exception {
        String id = desk.create("author", commune, ARTICLE, hidden()).item().id();
        give(id, State.IN_EDITING, "colleague");
        await(() -> found("colleague", commune, "giếng làng").equals(List.of(id)));
        give(id, State.IN_EDITING, "editor");
        assertThat(found("colleague", commune, "giếng làng")).isEmpty();
    }

    @Test
    void filtersHoldForWhatIsFoundByItsText() throws Exception {
        String draft = desk.create("author", commune, ARTICLE, hidden()).item().id();
        String rejected = desk.create("author", commune, ARTICLE, hidden()).item().id();
        give(rejected, State.REJECTED, "author");
        await(() -> found("head", commune, "giếng làng").size() == 2);
        await(
                () ->
                        ids("head", commune, filter("giếng làng").states(List.of(State.REJECTED)))
                                .equals(List.of(rejected)));
        assertThat(ids("head", commune, filter("giếng làng").states(List.of(State.DRAFT))))
                .containsExactly(draft);
        assertThat(ids("head", commune, filter("giếng làng").person("author")))
                .containsExactlyInAnyOrder(draft, rejected);
        assertThat(ids("head", commune, filter("giếng làng").section("TT-99"))).isEmpty();
        assertThat(ids("head", commune, filter("giếng làng").type(DOCUMENT))).isEmpty();
    }

    @Test
    void whatIsBeingTypedIsFoundByTitleWithoutTheIndex() throws Exception {
        String id = desk.create("author", commune, ARTICLE, content("Họp dân")).item().id();
        assertThat(found("author", commune, "ho")).containsExactly(id);
    }

    private static Content hidden() {
        return content("Không đề").with("body", "<p>Nạo vét giếng làng trước mùa khô.</p>");
    }

    private static CaseFilter filter(String words) {
        return new CaseFilter().words(words);
    }

    private List<String> found(String person, String place, String words) {
        return ids(person, place, filter(words));
    }

    private List<String> ids(String person, String place, CaseFilter filter) {
        var page = finder.find(person, place, filter, 1, 500);
        assertThat(page.total()).isEqualTo(page.items().size());
        return page.items().stream().map(file -> file.item().id()).collect(Collectors.toList());
    }

    /** As if a way through the workflow had led there. */
    private static void give(String id, State state, String assignee) {
        repository.editing(
                ARTICLE.workspace(),
                session -> {
                    Node node = session.getNodeByIdentifier(id);
                    node.setProperty(ItemNodes.STATE, state.id());
                    node.getNode(CaseNodes.CASE).setProperty(CaseNodes.ASSIGNEE, assignee);
                    session.save();
                    return null;
                });
    }

    private static void furnish(String place, Member... members) {
        repository.editing(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(
                            session, new Commune(place, Map.of("name", "Xã khác"), List.of()));
                    Boards.write(
                            session,
                            place,
                            List.of(new Board("2/QĐ", SINCE, "UBND", null, List.of(members))));
                    session.save();
                    return null;
                });
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
