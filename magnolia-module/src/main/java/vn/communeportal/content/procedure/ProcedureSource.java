package vn.communeportal.content.procedure;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** One file of a procedure: its name, for the report, and how to get its bytes. */
public final class ProcedureSource {

    /** Reads the bytes; called once. */
    @FunctionalInterface
    public interface Bytes {
        byte[] read() throws IOException;
    }

    private final String name;
    private final Bytes bytes;

    public ProcedureSource(String name, Bytes bytes) {
        this.name = Objects.requireNonNull(name, "name");
        this.bytes = Objects.requireNonNull(bytes, "bytes");
    }

    /**
     * The folder's files that end in {@code .json}, by name.
     *
     * @throws IOException if the folder cannot be read
     */
    public static List<ProcedureSource> inDirectory(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, "*.json")) {
            entries.forEach(files::add);
        }
        files.sort(Comparator.comparing(Path::getFileName));
        List<ProcedureSource> sources = new ArrayList<>();
        for (Path file : files) {
            sources.add(
                    new ProcedureSource(
                            file.getFileName().toString(), () -> Files.readAllBytes(file)));
        }
        return sources;
    }

    public String name() {
        return name;
    }

    byte[] read() throws IOException {
        return bytes.read();
    }
}
