package vn.communeportal.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.shaded.org.apache.lucene.index.DirectoryReader;
import vn.communeportal.shaded.org.apache.lucene.index.LeafReaderContext;
import vn.communeportal.shaded.org.apache.lucene.store.Directory;
import vn.communeportal.shaded.org.apache.lucene.store.FSDirectory;

/** Files of the index that were written over, cut or deleted: there is always an answer. */
@Timeout(600)
class DamagedIndexTest extends FeedFixture {

    /** More with {@code -Dsearch.damages=200}. */
    private static final int DAMAGES = Integer.getInteger("search.damages", 2);

    private static final SearchQuery ALL = SearchQuery.in("hong").words("chỉ mục").page(1, 100);
    private static final Set<String> PUBLISHED = new TreeSet<>();

    @BeforeAll
    static void publishSome() {
        for (int i = 0; i < 60; i++) {
            PUBLISHED.add(publish("hong", ARTICLE, article("Sửa chữa chỉ mục lần " + i)));
        }
    }

    @Test
    void damageWhileItIsClosedIsMadeGoodAtTheNextStart() throws IOException {
        Random random = new Random(11);
        start();
        for (int i = 0; i < DAMAGES; i++) {
            search.close();
            String done = damage(random);
            startWith(repository, folder);
            search.search(ALL);
            search.suggest(ALL, 5);
            await(Duration.ofSeconds(90), search::isCompared);
            await(Duration.ofSeconds(90), () -> found().equals(PUBLISHED));
            assertThat(found()).as(done).isEqualTo(PUBLISHED);
        }
    }

    @Test
    void damageWhileItAnswersIsMadeGoodOnceItShows() throws IOException {
        Random random = new Random(12);
        start();
        for (int i = 0; i < DAMAGES; i++) {
            String done = damage(random);
            search.search(ALL);
            search.suggest(ALL, 5);
            search.examine();
            await(Duration.ofSeconds(90), this::isWhole);
            await(Duration.ofSeconds(90), () -> found().equals(PUBLISHED));
            assertThat(search.search(ALL).total()).as(done).isEqualTo(PUBLISHED.size());
            assertThat(search.size()).as(done).isEqualTo(PUBLISHED.size());
        }
    }

    private Set<String> found() {
        return new TreeSet<>(ids(ALL));
    }

    /** Whether all is in the index, and can be read to its last byte. */
    private boolean isWhole() {
        try (Directory directory = FSDirectory.open(folder.resolve("search").resolve(inUse()));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext segment : reader.leaves()) {
                segment.reader().checkIntegrity();
            }
            return reader.numDocs() == PUBLISHED.size();
        } catch (IOException | RuntimeException | InternalError e) {
            return false;
        }
    }

    /** Damages a file so that it cannot be read as it was. */
    private String damage(Random random) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder.resolve("search").resolve(inUse()))) {
            all.filter(file -> !file.getFileName().toString().equals("write.lock"))
                    .sorted()
                    .collect(Collectors.toCollection(() -> files));
        }
        Path file = files.get(random.nextInt(files.size()));
        switch (random.nextInt(3)) {
            case 0:
                Files.delete(file);
                return "deleted " + file;
            case 1:
                try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
                    content.setLength(content.length() / 2);
                }
                return "cut " + file;
            default:
                byte[] bytes = Files.readAllBytes(file);
                int place = random.nextInt(bytes.length);
                bytes[place] ^= (byte) (1 + random.nextInt(255));
                try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
                    content.write(bytes);
                }
                return "changed byte " + place + " of " + file;
        }
    }
}
