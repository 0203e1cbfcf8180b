package vn.communeportal.search;

import java.util.List;
import java.util.Objects;

/** What an attached file of an item says. Immutable. */
public final class IndexedFile {

    private final List<String> place;
    private final String name;
    private final boolean paged;
    private final List<String> pages;

    /**
     * @param place where it is in the item, as addresses of files name it: {@code [attachments, 0,
     *     file]}
     * @param paged whether its pages have numbers that a reader sees
     * @param pages texts in NFC
     */
    public IndexedFile(List<String> place, String name, boolean paged, List<String> pages) {
        this.place = List.copyOf(place);
        this.name = Objects.requireNonNull(name, "name");
        this.paged = paged;
        this.pages = List.copyOf(pages);
    }

    public List<String> place() {
        return place;
    }

    public String name() {
        return name;
    }

    public boolean isPaged() {
        return paged;
    }

    public List<String> pages() {
        return pages;
    }

    @Override
    public String toString() {
        return name;
    }
}
