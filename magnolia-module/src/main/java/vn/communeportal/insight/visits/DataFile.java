package vn.communeportal.insight.visits;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Lists of the jar, one entry a line. */
final class DataFile {

    private static final String FOLDER = "/commune-portal/visits/";

    private DataFile() {}

    /** The lines that are neither empty nor a remark. */
    static List<String> lines(String name) {
        try (InputStream in = DataFile.class.getResourceAsStream(FOLDER + name);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
