package vn.communeportal.search.lucene;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.communeportal.search.BrokenIndexException;
import vn.communeportal.search.IndexMark;
import vn.communeportal.search.SearchIndex;
import vn.communeportal.search.SearchIndexContract;

class LuceneIndexTest extends SearchIndexContract {

    @Override
    protected SearchIndex open(Path its) {
        return LuceneIndex.open(its);
    }

    @Test
    void aDamagedIndexSaysSo() throws IOException {
        Path damaged = folder.resolve("damaged");
        try (SearchIndex index = LuceneIndex.open(damaged)) {
            index.commit(IndexMark.NONE);
        }
        for (Path file : commits(damaged)) {
            Files.writeString(file, "damaged");
        }
        assertThatThrownBy(() -> LuceneIndex.open(damaged))
                .isInstanceOf(BrokenIndexException.class);
    }

    @Test
    void whatWasCommittedAndIsGoneIsDamageAndNotANewIndex() throws IOException {
        Path emptied = folder.resolve("emptied");
        LuceneIndex.open(emptied).close();
        try (SearchIndex index = LuceneIndex.open(emptied)) {
            assertThatCode(index::examine).doesNotThrowAnyException();
            index.put(article("a", "Tin", ""));
            index.commit(IndexMark.NONE);
        }
        try (SearchIndex index = LuceneIndex.open(emptied)) {
            for (Path file : commits(emptied)) {
                Files.delete(file);
            }
            assertThatThrownBy(index::examine).isInstanceOf(BrokenIndexException.class);
        }
    }

    private static List<Path> commits(Path index) throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            return files.filter(file -> file.getFileName().toString().startsWith("segments"))
                    .collect(Collectors.toList());
        }
    }
}
