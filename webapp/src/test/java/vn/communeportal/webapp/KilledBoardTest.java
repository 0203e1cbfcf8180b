package vn.communeportal.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.webapp.testing.BoardAtWork;

/**
 * A board at work whose process is killed again and again, at any point of any save. The next one
 * finds every step that was saved, and no item half way: fields, state, papers, history with its
 * seals, versions and the public side tell the same story.
 */
@Tag("thorough")
class KilledBoardTest {

    /** Fewer with {@code -Dboard.kills=20}. */
    private static final int KILLS = Integer.getInteger("board.kills", 200);

    private static final int LONGEST_WORK = 3_000;

    private final Map<String, Integer> saved = new TreeMap<>();
    private final Random random = new Random(Long.getLong("board.seed", 20250714));

    @Test
    void nothingIsLostAndNothingHalfWay(@TempDir Path folder) throws Exception {
        for (int kill = 0; kill <= KILLS; kill++) {
            workAndKill(folder, kill);
        }
        assertThat(saved.values().stream().mapToInt(Integer::intValue).sum())
                .as("steps that were saved between the kills")
                .isGreaterThan(KILLS);
    }

    private void workAndKill(Path folder, int kill) throws IOException, InterruptedException {
        Path known = folder.resolve("saved.txt");
        Files.write(
                known,
                saved.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.toList()));
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-Xmx256m",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                BoardAtWork.class.getName(),
                                folder.resolve("repository").toString(),
                                String.valueOf(kill),
                                known.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (BufferedReader lines = process.inputReader()) {
            assertThat(lines.readLine()).as("after " + kill + " kills").isEqualTo("READY");
            // By its handle, which leaves what it has printed readable.
            CompletableFuture.delayedExecutor(random.nextInt(LONGEST_WORK), TimeUnit.MILLISECONDS)
                    .execute(() -> process.toHandle().destroyForcibly());
            List<String> done = lines.lines().collect(Collectors.toList());
            for (String line : done) {
                // The last line may be cut.
                if (line.matches("[0-9a-f-]{36} \\d+") && !line.equals(done.get(done.size() - 1))) {
                    String[] words = line.split(" ");
                    saved.merge(words[0], Integer.parseInt(words[1]), Math::max);
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
