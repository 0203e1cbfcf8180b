package vn.communeportal.search.lucene;

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
        List<Path> files;
        try (Stream<Path> list = Files.list(damaged)) {
            files =
                    list.filter(file -> file.getFileName().toString().startsWith("segments"))
                            .collect(Collectors.toList());
        }
        for (Path file : files) {
            Files.writeString(file, "damaged");
        }
        assertThatThrownBy(() -> LuceneIndex.open(damaged))
                .isInstanceOf(BrokenIndexException.class);
    }
}
