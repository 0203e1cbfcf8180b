package vn.communeportal.templating;

import java.util.List;
import java.util.OptionalInt;
import vn.communeportal.search.FilePlace;
import vn.communeportal.search.SearchHit;

/** Something that was found, for templates. */
public final class FoundView {

    private final ItemView item;
    private final String kind;
    private final String number;
    private final SearchHit hit;
    private final LinkView commune;
    private final LinkView file;

    /**
     * @param commune null where all results are of one commune
     * @param file null if no file says what the item itself does not
     */
    FoundView(
            ItemView item,
            String kind,
            String number,
            SearchHit hit,
            LinkView commune,
            LinkView file) {
        this.item = item;
        this.kind = kind;
        this.number = number;
        this.hit = hit;
        this.commune = commune;
        this.file = file;
    }

    public ItemView getItem() {
        return item;
    }

    /** In words. */
    public String getKind() {
        return kind;
    }

    /** Number of a document, code of a procedure; empty for others. */
    public String getNumber() {
        return number;
    }

    /** Whose it is, with its home page; null where all results are of one commune. */
    public LinkView getCommune() {
        return commune;
    }

    /** The title in stretches, of which some are what was looked for. */
    public List<SearchHit.Stretch> getTitle() {
        return hit.title();
    }

    /** A passage of the text, or of the file, in stretches. */
    public List<SearchHit.Stretch> getPassage() {
        return hit.file().map(FilePlace::passage).orElse(hit.passage());
    }

    /** The attached file that has the words; null if the item itself has them. */
    public LinkView getFile() {
        return file;
    }

    /** The file's page, from 1; 0 if there is no such file, or it has no pages. */
    public int getPage() {
        return hit.file().map(FilePlace::page).orElse(OptionalInt.empty()).orElse(0);
    }
}
