package vn.communeportal.webapp.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Visibility;
import vn.communeportal.templating.PageTree;

/**
 * The page cache against the truth, which is the page made anew: after each change every page that
 * it gives is the true one, and those that the change did not touch have not been made again.
 */
class PageCacheTest extends CachedPortal {

    private static <T> Set<String> different(Map<String, T> before, Map<String, T> after) {
        Set<String> different = new LinkedHashSet<>();
        before.forEach(
                (path, page) -> {
                    if (!page.equals(after.get(path))) {
                        different.add(path);
                    }
                });
        return different;
    }

    @Test
    void whatDidNotChangeIsNotMadeTwice() {
        Map<String, String> first = cached();
        made.clear();
        assertThat(cached()).isEqualTo(first);
        assertThat(made).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> changesOfItemsTouchThePagesThatShowThemAndNoOthers() {
        Map<String, Runnable> changes = new LinkedHashMap<>();
        changes.put(
                "a new article",
                () -> put(here, PortalFixture.ARTICLE, TestContent.article("Tin mới"), 99));
        changes.put(
                "an old article of another section",
                () ->
                        put(
                                here,
                                PortalFixture.ARTICLE,
                                TestContent.article("Cũ").with("section", "TT-02"),
                                0));
        changes.put(
                "a new document",
                () ->
                        put(
                                here,
                                PortalFixture.DOCUMENT,
                                TestContent.document("3/QĐ-UBND", "Ba"),
                                99));
        changes.put(
                "a document that replaces another",
                () ->
                        put(
                                here,
                                PortalFixture.DOCUMENT,
                                TestContent.document("4/QĐ-UBND", "Bốn")
                                        .with(
                                                "relations",
                                                List.of(
                                                        Content.empty()
                                                                .with("kind", "replaces")
                                                                .with("number", "1/QĐ-UBND"))),
                                3));
        changes.put(
                "a new procedure",
                () ->
                        put(
                                here,
                                PortalFixture.PROCEDURE,
                                TestContent.procedure("1.002", "Khai tử", "Đất đai"),
                                99));
        changes.put(
                "another title",
                () -> change(here, "Tin 3", node -> node.setProperty("title", "Tin khác")));
        changes.put(
                "a withdrawal",
                () ->
                        change(
                                here,
                                "Tin 28",
                                node -> node.setProperty("state", Visibility.WITHDRAWN)));
        changes.put(
                "a withdrawal with a notice",
                () ->
                        change(
                                here,
                                "Tin 29",
                                node -> {
                                    node.setProperty("state", Visibility.WITHDRAWN);
                                    node.setProperty(ItemNodes.WITHDRAWAL_NOTICE, "Đã gỡ");
                                }));
        changes.put("a removal", () -> change(here, "Tin 3", javax.jcr.Node::remove));
        return changes.entrySet().stream()
                .map(
                        change ->
                                DynamicTest.dynamicTest(
                                        change.getKey(), () -> check(change.getValue())));
    }

    private void check(Runnable change) {
        Map<String, String> before = truth();
        cached();
        change.run();
        Map<String, String> after = truth();
        Set<String> touched = different(before, after);
        assertThat(touched).isNotEmpty().noneMatch(path -> path.startsWith("/quoc-tuan"));

        made.clear();
        assertThat(cached()).isEqualTo(after);
        assertThat(made).containsAll(touched);
        // A page may be made again to the same bytes, if it looked at what changed without showing
        // it.
        assertThat(made).hasSizeLessThanOrEqualTo(touched.size() + 3);
        assertThat(made).noneMatch(path -> path.startsWith("/quoc-tuan"));
    }

    private interface NodeChange {
        void of(javax.jcr.Node node) throws RepositoryException;
    }

    private void change(Commune commune, String title, NodeChange change) {
        portal.repository.published(
                PortalFixture.ARTICLE.workspace(),
                session -> {
                    change.of(session.getNodeByIdentifier(ids.get(commune.id() + " " + title)));
                    session.save();
                    return null;
                });
    }

    @Test
    void anotherSettingTouchesAllPagesOfItsCommuneAndNoOthers() {
        everythingHereIsMadeAnew(
                Communes.WORKSPACE,
                session -> session.getNode("/hoa-phong").setProperty("telephone", "0221 999"));
    }

    @Test
    void aRearrangedWebsiteTouchesAllPagesOfItsCommuneAndNoOthers() {
        everythingHereIsMadeAnew(
                PageTree.WORKSPACE, session -> session.getNode("/hoa-phong/main/0").remove());
    }

    private interface SessionChange {
        void in(Session session) throws RepositoryException;
    }

    private void everythingHereIsMadeAnew(String workspace, SessionChange change) {
        cached();
        portal.repository.published(
                workspace,
                session -> {
                    change.in(session);
                    session.save();
                    return null;
                });
        Map<String, String> truth = truth();
        made.clear();
        assertThat(cached()).isEqualTo(truth);
        assertThat(made)
                .allMatch(path -> path.startsWith("/hoa-phong"))
                .hasSize(paths().size() / 2);
    }

    @Test
    void whatIsNotThereIsNotKept() {
        String path = "/hoa-phong/tin-tuc/khong-co";
        assertThat(get(path).orElseThrow().status()).isEqualTo(404);
        made.clear();
        assertThat(get(path).orElseThrow().status()).isEqualTo(404);
        assertThat(made).containsExactly(path);
    }

    @Test
    void hostsHavePagesOfTheirOwn() {
        cache.get("a", "/x", () -> Optional.of(new RenderedPage(200, "a")));
        Optional<ReadyPage> other =
                cache.get("b", "/x", () -> Optional.of(new RenderedPage(200, "b")));
        assertThat(new String(other.orElseThrow().plain())).isEqualTo("b");
    }

    @Test
    void readersNeverGetAnythingOlderThanThePublicationBeforeTheirQuestion() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(4);
        try {
            for (int i = 0; i < 25; i++) {
                String title = "Đồng thời " + i;
                Future<?> meanwhile = readers.submit(() -> get("/hoa-phong/tin-tuc"));
                put(here, PortalFixture.ARTICLE, TestContent.article(title), 99 + i);
                List<Future<String>> answers = new ArrayList<>();
                for (int reader = 0; reader < 4; reader++) {
                    answers.add(
                            readers.submit(
                                    () ->
                                            new String(
                                                    get("/hoa-phong/tin-tuc")
                                                            .orElseThrow()
                                                            .plain())));
                }
                for (Future<String> answer : answers) {
                    assertThat(answer.get()).contains(title);
                }
                meanwhile.get();
            }
        } finally {
            readers.shutdown();
        }
    }
}
