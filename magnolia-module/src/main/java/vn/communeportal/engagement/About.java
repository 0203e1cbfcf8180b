package vn.communeportal.engagement;

import java.util.Objects;
import java.util.Optional;

/** The published item that a submission is about, and the paragraph in it. Immutable. */
public final class About {

    private final String workspace;
    private final String itemId;
    private final String paragraph;

    /**
     * @param workspace of the item's content type
     * @param itemId JCR identifier
     * @param paragraph its anchor; empty for the whole
     */
    public About(String workspace, String itemId, String paragraph) {
        this.workspace = Objects.requireNonNull(workspace, "workspace");
        this.itemId = Objects.requireNonNull(itemId, "itemId");
        this.paragraph = Objects.requireNonNull(paragraph, "paragraph");
    }

    public String workspace() {
        return workspace;
    }

    public String itemId() {
        return itemId;
    }

    /** Empty if it is about the whole. */
    public Optional<String> paragraph() {
        return paragraph.isEmpty() ? Optional.empty() : Optional.of(paragraph);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof About
                && workspace.equals(((About) other).workspace)
                && itemId.equals(((About) other).itemId)
                && paragraph.equals(((About) other).paragraph);
    }

    @Override
    public int hashCode() {
        return Objects.hash(workspace, itemId, paragraph);
    }
}
