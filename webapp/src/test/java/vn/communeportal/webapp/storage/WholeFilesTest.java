package vn.communeportal.webapp.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {

    @TempDir Path folder;

    @Test
    void theOldFileStandsUntilTheNewOneIsWhole() throws Exception {
        WholeFiles files = new WholeFiles();
        files.setPath(folder.toString());
        files.init();
        Path file = folder.resolve("nodetypes/types.xml");
        files.createFolder("/nodetypes");
        write(files, "<old/>");
        assertThat(file).hasContent("<old/>");

        try (OutputStream out = files.getOutputStream("/nodetypes/types.xml")) {
            out.write("<new".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            assertThat(file).as("where a process may die").hasContent("<old/>");
            out.write("/>".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(file).hasContent("<new/>");
        assertThat(file.getParent().toFile().list()).containsExactly("types.xml");
    }

    private static void write(WholeFiles files, String text) throws Exception {
        try (OutputStream out = files.getOutputStream("/nodetypes/types.xml")) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
