package vn.communeportal.search.missed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines of commune, words, count and last day, with tabs between. */
final class MissedFile {

    private MissedFile() {}

    static Map<String, Map<String, MissedSearch>> read(Path file) throws IOException {
        Map<String, Map<String, MissedSearch>> all = new HashMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] cells = line.split("\t");
                all.computeIfAbsent(cells[0], commune -> new HashMap<>())
                        .put(
                                cells[1],
                                new MissedSearch(
                                        cells[1],
                                        Integer.parseInt(cells[2]),
                                        LocalDate.parse(cells[3])));
            }
        }
        return all;
    }

    /** The old file stays whole until the new one is. */
    static void write(Path file, Map<String, Map<String, MissedSearch>> all) throws IOException {
        List<String> lines = new ArrayList<>();
        all.forEach(
                (commune, searches) ->
                        searches.values()
                                .forEach(
                                        search ->
                                                lines.add(
                                                        String.join(
                                                                "\t",
                                                                commune,
                                                                search.words(),
                                                                String.valueOf(search.count()),
                                                                search.last().toString()))));
        Files.createDirectories(file.getParent());
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.write(next, lines, StandardCharsets.UTF_8);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
