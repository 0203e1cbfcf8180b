package vn.communeportal.engagement.matter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Binary;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import vn.communeportal.engagement.SubmittedFile;

/** A file in a matter's node. Immutable; its bytes are read with {@link EngagementDesk#file}. */
public final class StoredFile {

    private final String id;
    private final String name;
    private final String mediaType;
    private final long size;

    private StoredFile(Node node) throws RepositoryException {
        id = node.getIdentifier();
        name = node.getProperty(MatterNodes.FILE_NAME).getString();
        mediaType = node.getProperty(MatterNodes.MEDIA_TYPE).getString();
        size = node.getProperty(MatterNodes.SIZE).getLong();
    }

    /** JCR identifier. */
    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In bytes. */
    public long size() {
        return size;
    }

    static List<StoredFile> all(Node matter, String below) throws RepositoryException {
        List<StoredFile> files = new ArrayList<>();
        if (matter.hasNode(below)) {
            for (NodeIterator nodes = matter.getNode(below).getNodes(); nodes.hasNext(); ) {
                files.add(new StoredFile(nodes.nextNode()));
            }
        }
        return List.copyOf(files);
    }

    /** Keeps files below a matter in place of those that were there. */
    static void write(Node matter, String below, List<SubmittedFile> files)
            throws RepositoryException, IOException {
        if (matter.hasNode(below)) {
            matter.getNode(below).remove();
        }
        if (files.isEmpty()) {
            return;
        }
        Node parent = matter.addNode(below, MatterNodes.PART_TYPE);
        int number = 0;
        for (SubmittedFile file : files) {
            Node node = parent.addNode("file" + number++, MatterNodes.PART_TYPE);
            node.setProperty(MatterNodes.FILE_NAME, file.name());
            node.setProperty(MatterNodes.MEDIA_TYPE, file.mediaType());
            node.setProperty(MatterNodes.SIZE, file.size());
            try (InputStream in = file.open()) {
                Binary binary = matter.getSession().getValueFactory().createBinary(in);
                node.setProperty(MatterNodes.DATA, binary);
                binary.dispose();
            }
        }
    }

    /** The bytes of a file node. */
    static SubmittedFile load(Node node) throws RepositoryException {
        StoredFile file = new StoredFile(node);
        Binary binary = node.getProperty(MatterNodes.DATA).getBinary();
        try (InputStream in = binary.getStream()) {
            byte[] bytes = in.readAllBytes();
            return new SubmittedFile(
                    file.name, file.mediaType, bytes.length, () -> new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new RepositoryException(e);
        } finally {
            binary.dispose();
        }
    }
}
