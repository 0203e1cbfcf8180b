package vn.communeportal.search;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/** Where in an item's attached files something was found. Immutable. */
public final class FilePlace {

    private final List<String> place;
    private final String fileName;
    private final int page;
    private final List<SearchHit.Stretch> passage;

    /**
     * @param page from 1; 0 where files of that kind have no pages
     */
    public FilePlace(
            List<String> place, String fileName, int page, List<SearchHit.Stretch> passage) {
        this.place = List.copyOf(place);
        this.fileName = Objects.requireNonNull(fileName, "fileName");
        this.page = page;
        this.passage = List.copyOf(passage);
    }

    /** Which file it is, as addresses of files name it: {@code [attachments, 0, file]}. */
    public List<String> place() {
        return place;
    }

    public String fileName() {
        return fileName;
    }

    /** From 1, as {@code #page=} of an address counts; only PDFs have them. */
    public OptionalInt page() {
        return page == 0 ? OptionalInt.empty() : OptionalInt.of(page);
    }

    /** The place of the page that shows the words best. */
    public List<SearchHit.Stretch> passage() {
        return passage;
    }

    @Override
    public String toString() {
        return page == 0 ? fileName : fileName + ", page " + page;
    }
}
