package vn.communeportal.search;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What every engine has to keep. An engine's test extends this. */
public abstract class SearchIndexContract
        implements FindingContract,
                FilesContract,
                NarrowingContract,
                CountingContract,
                ManyResultsContract,
                KeepingContract {

    @TempDir protected Path folder;
    private SearchIndex index;

    /** The index in a folder, as it was committed there last. */
    protected abstract SearchIndex open(Path its) throws IOException;

    @BeforeEach
    void open() throws IOException {
        index = open(folder.resolve("index"));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Override
    public SearchIndex index() {
        return index;
    }

    @Override
    public void reopen() throws IOException {
        close();
        open();
    }
}
