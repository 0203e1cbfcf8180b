package vn.communeportal.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.webapp.testing.BoardAtWork;
import vn.communeportal.webapp.testing.Folders;

/**
 * A board at work whose process is killed again and again, at any point of any save and of any
 * start. The next one finds every step that was saved, and no item half way: fields, state, papers,
 * history with its seals, versions and the public side tell the same story.
 */
@Tag("thorough")
class KilledBoardTest {

    /** Fewer with {@code -Dboard.kills=20}. */
    private static final int KILLS = Integer.getInteger("board.kills", 200);

    /** A board begins anew after so many, since each start reads all that was written before. */
    private static final int KILLS_A_BOARD = 25;

    /** Every so many kills falls before the board has looked through what it found. */
    private static final int KILLS_A_START = 4;

    private static final int LONGEST_WORK = 3_000;

    private static final int STEPS_TO_LEARN_FROM = 100;
    private static final String SAVED = "saved.txt";

    private static List<String> java;

    private final Random random = new Random(Long.getLong("board.seed", 20250714));
    private final Map<String, Integer> saved = new TreeMap<>();
    private long start;
    private int killedAtStart;

    /**
     * Puts all classes into jars and what a board loads of them into an archive, from which the
     * processes start in two thirds of the time.
     */
    @BeforeAll
    static void archive(@TempDir Path folder) throws Exception {
        List<String> places = new ArrayList<>();
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path classes = Path.of(place);
            Path jar = folder.resolve(places.size() + ".jar");
            places.add(Files.isDirectory(classes) ? pack(classes, jar).toString() : place);
        }
        java = new ArrayList<>();
        java.add(ProcessHandle.current().info().command().orElse("java"));
        java.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        java.addAll(List.of("-cp", String.join(File.pathSeparator, places)));
        Path archive = folder.resolve("classes.jsa");
        java.add("-XX:ArchiveClassesAtExit=" + archive);
        Path board = Files.createDirectory(folder.resolve("board"));
        Files.createFile(board.resolve(SAVED));
        Process process = board(board, 0);
        try (BufferedReader lines = process.inputReader()) {
            assertThat(lines.lines().limit(STEPS_TO_LEARN_FROM)).hasSize(STEPS_TO_LEARN_FROM);
        } finally {
            process.destroy();
            process.waitFor();
        }
        java.set(java.size() - 1, "-XX:SharedArchiveFile=" + archive);
    }

    private static Path pack(Path classes, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                out.putNextEntry(new ZipEntry(name));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    @Test
    void nothingIsLostAndNothingHalfWay(@TempDir Path folder) throws Exception {
        int steps = 0;
        int items = 0;
        for (int kills = 0; kills < KILLS; kills += KILLS_A_BOARD) {
            workAndKill(folder, Math.min(KILLS_A_BOARD, KILLS - kills));
            steps += saved.values().stream().mapToInt(Integer::intValue).sum();
            items += saved.size();
            saved.clear();
            Folders.delete(folder);
            Files.createDirectories(folder);
        }
        System.out.printf(
                "Killed %d times, %d of them at the start: %d steps of %d items were saved%n",
                KILLS, killedAtStart, steps, items);
        assertThat(steps).as("steps that were saved between the kills").isGreaterThan(KILLS);
    }

    private void workAndKill(Path folder, int kills) throws IOException, InterruptedException {
        Path known = folder.resolve(SAVED);
        for (int kill = 0; kill <= kills; kill++) {
            Files.write(
                    known,
                    saved.entrySet().stream()
                            .map(entry -> entry.getKey() + " " + entry.getValue())
                            .collect(Collectors.toList()));
            // The last one only looks whether all is there.
            boolean last = kill == kills;
            boolean atStart = kill > 0 && !last && random.nextInt(KILLS_A_START) == 0;
            long begun = System.nanoTime();
            Process process = board(folder, random.nextInt());
            try (BufferedReader lines = process.inputReader()) {
                if (atStart) {
                    killedAtStart++;
                    killAfter(process, (int) TimeUnit.NANOSECONDS.toMillis(start));
                    lines.lines().forEach(this::note);
                    continue;
                }
                String first = lines.readLine();
                if (!"READY".equals(first)) {
                    throw new AssertionError(
                            "After %d kills: %s%n%s"
                                    .formatted(kill, first, Files.readString(errors(folder))));
                }
                start = System.nanoTime() - begun;
                if (!last) {
                    killAfter(process, LONGEST_WORK);
                    lines.lines().forEach(this::note);
                }
            } finally {
                process.destroyForcibly().waitFor();
            }
        }
    }

    private static Process board(Path folder, int seed) throws IOException {
        List<String> command = new ArrayList<>(java);
        command.add(BoardAtWork.class.getName());
        command.add(folder.resolve("repository").toString());
        command.add(String.valueOf(seed));
        command.add(folder.resolve(SAVED).toString());
        return new ProcessBuilder(command).redirectError(errors(folder).toFile()).start();
    }

    private static Path errors(Path folder) {
        return folder.resolve("errors.txt");
    }

    /** By its handle, which leaves what the process has printed readable. */
    private void killAfter(Process process, int atMost) {
        Executor later =
                CompletableFuture.delayedExecutor(random.nextInt(atMost), TimeUnit.MILLISECONDS);
        later.execute(() -> process.toHandle().destroyForcibly());
    }

    /** A line is an item and the length of its history; the last line may be cut. */
    private void note(String line) {
        if (line.matches("[0-9a-f-]{36} \\d+\\.")) {
            String[] words = line.substring(0, line.length() - 1).split(" ");
            saved.merge(words[0], Integer.parseInt(words[1]), Math::max);
        }
    }
}
