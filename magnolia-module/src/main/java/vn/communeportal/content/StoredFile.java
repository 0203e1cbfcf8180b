package vn.communeportal.content;

import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/** A single file below a node that is no item: a crest, a paper of a case. Saves nothing. */
public final class StoredFile {

    private static final String PLACE = "enclosure";

    private StoredFile() {}

    /**
     * @param file null takes it away
     */
    public static void write(Node node, String name, FileContent file) throws RepositoryException {
        ContentWriter.write(List.of(field(name)), Content.empty().with(name, file), node);
    }

    public static Optional<FileContent> read(Node node, String name) throws RepositoryException {
        return ContentReader.read(List.of(field(name)), node).file(name);
    }

    /** What speaks against a file as the scan of a paper. */
    public static List<Problem> checkScan(FileContent scan) {
        return FileRules.check(Content.empty().with("file", scan), "file", FileFormat.SCANS, PLACE);
    }

    private static Field field(String name) {
        return new Field(PLACE, name, FieldType.FILE, false, false, List.of(), List.of());
    }
}
