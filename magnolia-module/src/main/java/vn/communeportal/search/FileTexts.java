package vn.communeportal.search;

import java.util.List;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.content.ContentType;

/** Tells what attached files say. */
@FunctionalInterface
public interface FileTexts {

    /** Nothing, of all files. */
    FileTexts NONE = (type, path, file) -> Optional.of(new Pages(false, List.of()));

    /** The pages of a file. Immutable. */
    final class Pages {
        private final boolean numbered;
        private final List<String> texts;

        public Pages(boolean numbered, List<String> texts) {
            this.numbered = numbered;
            this.texts = List.copyOf(texts);
        }

        /** Whether a reader sees their numbers. */
        public boolean areNumbered() {
            return numbered;
        }

        public List<String> texts() {
            return texts;
        }
    }

    /**
     * What a stored file says, without waiting.
     *
     * @param path of its item, of which a change is told as soon as the answer is known
     * @param file a node with {@code jcr:data}
     * @return empty if it is not known yet
     */
    Optional<Pages> of(ContentType type, String path, Node file) throws RepositoryException;
}
