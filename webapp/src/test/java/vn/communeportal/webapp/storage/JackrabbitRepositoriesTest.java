package vn.communeportal.webapp.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JackrabbitRepositoriesTest {

    /** As scripts name theirs, from where they are; H2 takes no such path. */
    @Test
    void aFolderMayBeNamedFromTheWorkingDirectory() throws IOException {
        Path folder = Files.createTempDirectory(Path.of("target"), "repository");
        assertThat(folder).isRelative();
        JackrabbitRepositories.open(folder, false).close();
        assertThat(folder.resolve("store.mv.db")).exists();
    }
}
