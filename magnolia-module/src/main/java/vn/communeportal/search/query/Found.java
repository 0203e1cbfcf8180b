package vn.communeportal.search.query;

import java.io.IOException;
import java.util.List;

/** What an engine keeps of an item to show it. */
public final class Found {

    /** Reads the pages of an item's files: few questions need them. */
    @FunctionalInterface
    public interface Pages {
        List<StoredPage> read() throws IOException;
    }

    private final String id;
    private final String kind;
    private final String commune;
    private final String title;
    private final String text;
    private final String number;
    private final Pages pages;

    /**
     * @param number null for none
     */
    public Found(
            String id,
            String kind,
            String commune,
            String title,
            String text,
            String number,
            Pages pages) {
        this.id = id;
        this.kind = kind;
        this.commune = commune;
        this.title = title;
        this.text = text;
        this.number = number == null ? "" : number;
        this.pages = pages;
    }

    String id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String commune() {
        return commune;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    String number() {
        return number;
    }

    List<StoredPage> pages() throws IOException {
        return pages.read();
    }
}
