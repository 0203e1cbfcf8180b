package vn.communeportal.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.search.IndexedFile;
import vn.communeportal.search.IndexedItem;
import vn.communeportal.search.words.Word;
import vn.communeportal.search.words.Words;

/** A page of a file as an engine keeps it, to be shown and to be looked through fast. Immutable. */
public final class StoredPage {

    /** What is behind so much text of an item's files is found, but its page is not told. */
    private static final int SHOWN = 400_000;

    private static final String BETWEEN = "\u0001";

    private final String place;
    private final String fileName;
    private final int number;
    private final String text;
    private final String words;

    private StoredPage(String place, String fileName, int number, String text, String words) {
        this.place = place;
        this.fileName = fileName;
        this.number = number;
        this.text = text;
        this.words = words;
    }

    /** Of all files of an item. */
    public static List<StoredPage> of(IndexedItem item) {
        List<StoredPage> all = new ArrayList<>();
        int length = 0;
        for (IndexedFile file : item.files()) {
            int number = 0;
            for (String page : file.pages()) {
                number++;
                length += page.length();
                if (!page.isBlank() && length <= SHOWN) {
                    all.add(
                            new StoredPage(
                                    String.join("/", file.place()),
                                    file.name(),
                                    file.isPaged() ? number : 0,
                                    page,
                                    words(page)));
                }
            }
        }
        return all;
    }

    private static String words(String page) {
        return Words.of(page).stream().map(Word::folded).collect(Collectors.joining(" ", " ", " "));
    }

    /** All of it in one text. */
    public String write() {
        return String.join(BETWEEN, place, fileName, String.valueOf(number), words, text);
    }

    /** Reads what {@link #write} wrote. */
    public static StoredPage read(String written) {
        String[] parts = written.split(BETWEEN, 5);
        return new StoredPage(parts[0], parts[1], Integer.parseInt(parts[2]), parts[4], parts[3]);
    }

    /** Fields and numbers of parts, as the addresses of files name them. */
    List<String> place() {
        return List.of(place.split("/"));
    }

    String fileName() {
        return fileName;
    }

    /** From 1; 0 where files of that kind have no pages. */
    int number() {
        return number;
    }

    String text() {
        return text;
    }

    /** Whether a word stands there, whatever its accents. */
    boolean has(String folded) {
        return words.contains(" " + folded + " ");
    }
}
