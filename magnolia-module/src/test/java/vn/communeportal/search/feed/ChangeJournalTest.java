package vn.communeportal.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.communeportal.host.JcrWork;
import vn.communeportal.host.Repositories;

/** That a change outlives the process, and is followed before anything else by the next. */
class ChangeJournalTest extends FeedFixture {

    @Test
    void changesAreReadFromAPositionOn() {
        try (ChangeJournal journal = ChangeJournal.open(folder, 0)) {
            assertThat(journal.last()).isZero();
            assertThat(journal.add(ARTICLE, "/a")).isEqualTo(1);
            assertThat(journal.add(DOCUMENT, "/b\\\n\tc")).isEqualTo(2);
        }
        try (ChangeJournal journal = ChangeJournal.open(folder, 0)) {
            assertThat(journal.last()).isEqualTo(2);
            assertThat(journal.add(ARTICLE, "/d")).isEqualTo(3);
            assertThat(paths(journal, 0)).containsExactly("/a", "/b\\\n\tc", "/d");
            assertThat(paths(journal, 1)).containsExactly("/b\\\n\tc", "/d");
            assertThat(paths(journal, 3)).isEmpty();
            assertThat(journal.after(1).get(0).type()).isEqualTo(DOCUMENT);
        }
    }

    @Test
    void numbersAreNeverUsedAgain() {
        try (ChangeJournal journal = ChangeJournal.open(folder, 41)) {
            assertThat(journal.add(ARTICLE, "/a")).isEqualTo(42);
        }
    }

    @Test
    void aLineThatWasBeingWrittenDoesNotCount() throws IOException {
        try (ChangeJournal journal = ChangeJournal.open(folder, 0)) {
            journal.add(ARTICLE, "/whole");
        }
        Files.writeString(
                folder.resolve("changes-1.log"), "article\t/par", StandardOpenOption.APPEND);
        try (ChangeJournal journal = ChangeJournal.open(folder, 0)) {
            assertThat(journal.add(ARTICLE, "/next")).isEqualTo(2);
            assertThat(paths(journal, 0)).containsExactly("/whole", "/next");
        }
    }

    @Test
    void whatIsFollowedIsForgotten() throws IOException {
        try (ChangeJournal journal = ChangeJournal.open(folder, 0)) {
            for (int i = 1; i <= 25_000; i++) {
                journal.add(ARTICLE, "/" + i);
            }
            journal.forget(9_999);
            assertThat(paths(journal, 0)).hasSize(25_000);
            journal.forget(20_000);
            assertThat(paths(journal, 0)).hasSize(5_000).startsWith("/20001").endsWith("/25000");
            journal.forget(25_000);
            assertThat(journal.add(ARTICLE, "/more")).isEqualTo(25_001);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void theNextProcessGoesOnWhereThePositionIs() throws IOException {
        start();
        String gone = publish("vi-tri", DOCUMENT, article("Đã rút xuống"));
        assertSoon(() -> found("vi-tri", "đã rút").equals(List.of(gone)));
        search.close();
        Path killed = folder.resolve("killed");
        copy(folder.resolve("search"), killed.resolve("search"));
        start();
        String id = publish("vi-tri", DOCUMENT, article("Chưa kịp ghi"));
        assertSoon(() -> found("vi-tri", "chưa kịp").equals(List.of(id)));
        change(DOCUMENT, gone, node -> node.remove());
        assertSoon(() -> found("vi-tri", "đã rút").isEmpty());
        // The index as it was committed before, and the journal as it is: a killed process.
        IndexFolders.delete(killed.resolve("search/changes"));
        copy(folder.resolve("search/changes"), killed.resolve("search/changes"));
        search.close();

        CountDownLatch comparing = new CountDownLatch(1);
        startWith(new StuckComparison(comparing), killed);
        try {
            assertSoon(() -> found("vi-tri", "chưa kịp").equals(List.of(id)));
            assertThat(found("vi-tri", "đã rút")).isEmpty();
            assertThat(search.isCompared()).isFalse();
        } finally {
            comparing.countDown();
        }
    }

    private static List<String> paths(ChangeJournal journal, long position) {
        return journal.after(position).stream()
                .map(ChangeJournal.Change::path)
                .collect(Collectors.toList());
    }

    /** Comparisons begin with articles, and here get no further. */
    private static final class StuckComparison implements Repositories {

        private final CountDownLatch released;

        StuckComparison(CountDownLatch released) {
            this.released = released;
        }

        @Override
        public <T> T editing(String workspace, JcrWork<T> work) {
            return repository.editing(workspace, work);
        }

        @Override
        public <T> T published(String workspace, JcrWork<T> work) {
            if (workspace.equals(ARTICLE.workspace())) {
                try {
                    released.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return repository.published(workspace, work);
        }

        @Override
        public void observePublished(String workspace, Consumer<String> listener) {
            repository.observePublished(workspace, listener);
        }

        @Override
        public void observeEditing(String workspace, Consumer<String> listener) {
            repository.observeEditing(workspace, listener);
        }
    }
}
