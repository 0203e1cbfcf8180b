package vn.communeportal.engagement;

import java.util.Objects;

/** What a submission is about: a published item, as a whole or at one of its paragraphs. */
public final class About {

    private final String item;
    private final String paragraph;

    /**
     * @param item JCR identifier
     * @param paragraph empty for the item as a whole, never null
     */
    public About(String item, String paragraph) {
        this.item = Objects.requireNonNull(item, "item");
        this.paragraph = Objects.requireNonNull(paragraph, "paragraph");
    }

    public String item() {
        return item;
    }

    public String paragraph() {
        return paragraph;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof About
                && item.equals(((About) other).item)
                && paragraph.equals(((About) other).paragraph);
    }

    @Override
    public int hashCode() {
        return Objects.hash(item, paragraph);
    }

    @Override
    public String toString() {
        return item + '#' + paragraph;
    }
}
