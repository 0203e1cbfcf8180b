package vn.communeportal.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An item that was found. Immutable. */
public final class SearchHit {

    /** A stretch of text, looked for or around it. Immutable. */
    public static final class Stretch {

        private final String text;
        private final boolean found;

        public Stretch(String text, boolean found) {
            this.text = Objects.requireNonNull(text, "text");
            this.found = found;
        }

        /** Plain text, not escaped. */
        public String text() {
            return text;
        }

        /** Whether it is one of the words that were looked for. */
        public boolean isFound() {
            return found;
        }

        @Override
        public String toString() {
            return found ? "[" + text + "]" : text;
        }
    }

    private final String id;
    private final String kind;
    private final String commune;
    private final List<Stretch> title;
    private final List<Stretch> passage;
    private final FilePlace file;

    /**
     * @param file null if its own title and text have all that was looked for
     */
    public SearchHit(
            String id,
            String kind,
            String commune,
            List<Stretch> title,
            List<Stretch> passage,
            FilePlace file) {
        this.id = Objects.requireNonNull(id, "id");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.commune = Objects.requireNonNull(commune, "commune");
        this.title = List.copyOf(title);
        this.passage = List.copyOf(passage);
        this.file = file;
    }

    /** JCR identifier of the item. */
    public String id() {
        return id;
    }

    /** Name of its content type. */
    public String kind() {
        return kind;
    }

    public String commune() {
        return commune;
    }

    /** The whole title. */
    public List<Stretch> title() {
        return title;
    }

    /**
     * The place of its text that shows the words best; its beginning if only the title has them.
     */
    public List<Stretch> passage() {
        return passage;
    }

    /** Where in its attached files that is which its own title and text do not have. */
    public Optional<FilePlace> file() {
        return Optional.ofNullable(file);
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
