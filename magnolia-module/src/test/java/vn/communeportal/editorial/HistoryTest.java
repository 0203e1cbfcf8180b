package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.communeportal.content.Content;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.JcrTime;
import vn.communeportal.content.Page;

/** The history: complete, in pages, and whatever is done to it shows. */
class HistoryTest extends DeskTest {

    /** Something that is done to a history past the application. */
    private interface Tampering {
        void with(Node item, Node history) throws RepositoryException;
    }

    private CaseFile edited() throws TransitionRefusedException {
        CaseFile file = desk.create("author", commune, ARTICLE, content("Tin một"));
        perform(
                "author",
                file,
                TransitionRequest.of(Transition.EDIT).writing(content("Tin một, đã sửa")));
        perform("author", file, TransitionRequest.of(Transition.SUBMIT).because("Xin đăng"));
        return perform("editor", file, TransitionRequest.of(Transition.CLAIM));
    }

    private HistoryVerdict verify(CaseFile file) {
        return repository.editing(
                ARTICLE.workspace(),
                session -> History.verify(session.getNodeByIdentifier(file.item().id())));
    }

    private void tamper(CaseFile file, Tampering tampering) {
        repository.editing(
                ARTICLE.workspace(),
                session -> {
                    Node item = session.getNodeByIdentifier(file.item().id());
                    tampering.with(item, item.getNode("case/history"));
                    session.save();
                    return null;
                });
    }

    @Test
    void eachEntryTellsWhatChangedAField() throws Exception {
        CaseFile file = edited();
        perform(
                "editor",
                file,
                TransitionRequest.of(Transition.EDIT)
                        .writing(
                                content("Tin một, đã sửa")
                                        .with("body", "<p>" + "Đoạn. ".repeat(900) + "Kết</p>")));
        Content longer =
                content("Tin một, đã sửa")
                        .with("body", "<p>" + "Đoạn. ".repeat(900) + "Kết luận</p>");
        perform("editor", file, TransitionRequest.of(Transition.EDIT).writing(longer));

        List<HistoryEntry> entries = desk.history("head", ARTICLE, file.item().id());
        assertThat(entries.get(1).changes())
                .extracting(
                        change -> change.field() + ": " + change.before() + " > " + change.after())
                .containsExactly(
                        "title: Tin một > Tin một, đã sửa",
                        "body: <p>Tin một</p> > <p>Tin một, đã sửa</p>");
        assertThat(entries.get(2).changes()).isEmpty();
        assertThat(entries.get(5).changes()).hasSize(1);
        assertThat(entries.get(5).changes().get(0).after())
                .startsWith("…")
                .endsWith("Kết luận</p>")
                .hasSizeLessThan(200);
    }

    @Test
    void anItemThatCameWithoutACaseHasNone() throws Exception {
        CaseFile file = edited();
        List<HistoryEntry> entries =
                repository.editing(
                        ARTICLE.workspace(),
                        session -> {
                            Node item = session.getNodeByIdentifier(file.item().id());
                            item.getNode("case").remove();
                            return History.of(item);
                        });
        assertThat(entries).isEmpty();
    }

    @Test
    void anUntouchedHistoryIsInOrder() throws Exception {
        HistoryVerdict verdict = verify(edited());

        assertThat(verdict.broken()).isEmpty();
        assertThat(verdict.isSealed()).isTrue();
        assertThat(verdict.entries()).isEqualTo(4);
        assertThat(verdict.seal()).hasSize(64);
    }

    @TestFactory
    Stream<DynamicTest> everyChangeOfAnyEntryIsFound() throws Exception {
        Map<String, Tampering> tamperings = new TreeMap<>();
        for (int i = 0; i < 4; i++) {
            String entry = "entry" + i;
            tamperings.put(
                    entry + " says another person",
                    (item, history) -> history.getNode(entry).setProperty("login", "head"));
            tamperings.put(
                    entry + " says another time",
                    (item, history) ->
                            history.getNode(entry)
                                    .setProperty("time", JcrTime.of(now.plusMillis(1))));
            tamperings.put(
                    entry + " says another reason",
                    (item, history) -> history.getNode(entry).setProperty("comment", "Khác"));
            tamperings.put(
                    entry + " says it was done for somebody",
                    (item, history) -> history.getNode(entry).setProperty("onBehalfOf", "head"));
            tamperings.put(
                    entry + " says another state",
                    (item, history) -> history.getNode(entry).setProperty("to", "approved"));
            tamperings.put(
                    entry + " cannot be read",
                    (item, history) -> history.getNode(entry).setProperty("to", "nonsense"));
            tamperings.put(
                    entry + " lost its seal",
                    (item, history) ->
                            history.getNode(entry).setProperty(History.SEAL, (String) null));
            tamperings.put(entry + " is gone", (item, history) -> history.getNode(entry).remove());
            if (i > 0) {
                tamperings.put(
                        entry + " comes first",
                        (item, history) -> history.orderBefore(entry, "entry0"));
            }
        }
        tamperings.put(
                "a changed field is told otherwise",
                (item, history) ->
                        history.getNode("entry1")
                                .setProperty("before", new String[] {"Khác", "Khác"}));
        tamperings.put(
                "the state changed past the history",
                (item, history) -> item.setProperty(ItemNodes.STATE, State.PUBLISHED.id()));
        tamperings.put("an entry is put in", (item, history) -> copy(history, "entry3", "entry4"));
        tamperings.put(
                "the end is cut off and the length corrected",
                (item, history) -> {
                    history.getNode("entry3").remove();
                    item.getNode("case").setProperty(History.LENGTH, 3);
                    item.setProperty(ItemNodes.STATE, State.SUBMITTED.id());
                });
        return tamperings.entrySet().stream()
                .map(
                        tampering ->
                                DynamicTest.dynamicTest(
                                        tampering.getKey(),
                                        () -> {
                                            CaseFile file = edited();
                                            tamper(file, tampering.getValue());
                                            assertThat(verify(file).broken()).isPresent();
                                        }));
    }

    private static void copy(Node history, String from, String to) throws RepositoryException {
        Node original = history.getNode(from);
        Node copy = history.addNode(to, CaseNodes.ENTRY_TYPE);
        for (String name : List.of("time", "login", "to", "comment", History.SEAL)) {
            copy.setProperty(name, original.getProperty(name).getValue());
        }
    }

    @Test
    void aHistoryFromBeforeSealsIsSealedWithTheNextStep() throws Exception {
        CaseFile file = edited();
        tamper(
                file,
                (item, history) -> {
                    for (int i = 0; i < 4; i++) {
                        history.getNode("entry" + i).setProperty(History.SEAL, (String) null);
                    }
                    item.getNode("case").setProperty(History.SEAL, (String) null);
                    item.getNode("case").getProperty(History.LENGTH).remove();
                });
        assertThat(verify(file).broken()).isEmpty();
        assertThat(verify(file).isSealed()).isFalse();

        perform("editor", file, TransitionRequest.of(Transition.SEND_TO_REVIEW));

        assertThat(verify(file).broken()).isEmpty();
        assertThat(verify(file).isSealed()).isTrue();
        tamper(file, (item, history) -> history.getNode("entry0").setProperty("login", "head"));
        assertThat(verify(file).broken()).contains(HistoryVerdict.Break.CHANGED);
    }

    @Test
    void fiveThousandEntriesOpenInLessThanASecond() throws Exception {
        CaseFile file = edited();
        tamper(
                file,
                (item, history) -> {
                    for (int i = 0; i < 5000; i++) {
                        History.append(
                                item.getNode("case"),
                                new HistoryEntry(
                                        now.plusSeconds(i),
                                        "editor",
                                        Transition.EDIT,
                                        State.IN_EDITING,
                                        State.IN_EDITING,
                                        "Lần " + i,
                                        "editor"));
                    }
                });
        long start = System.nanoTime();
        Page<HistoryEntry> page = desk.history("head", ARTICLE, file.item().id(), 1, 50);
        Duration taken = Duration.ofNanos(System.nanoTime() - start);

        assertThat(page.total()).isEqualTo(5004);
        assertThat(page.items())
                .extracting(HistoryEntry::comment)
                .isEqualTo(IntStream.range(0, 50).mapToObj(i -> "Lần " + (4999 - i)).toList());
        assertThat(desk.history("head", ARTICLE, file.item().id(), 101, 50).items()).hasSize(4);
        assertThat(taken).isLessThan(Duration.ofSeconds(1));
        assertThat(verify(file).broken()).isEmpty();
    }
}
