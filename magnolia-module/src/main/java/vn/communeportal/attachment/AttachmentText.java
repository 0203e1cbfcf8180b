package vn.communeportal.attachment;

import java.util.List;
import java.util.Objects;

/** What reading a file gave. Immutable. */
public final class AttachmentText {

    /** How far the reading came. */
    public enum Outcome {
        /** Everything was read. */
        COMPLETE,
        /** There is more text than the limits take; what was read is here. */
        CUT,
        /** Protected by a password: nobody knows what is in it. */
        ENCRYPTED,
        /** Not whole, or not what it says to be; what was read before is here. */
        BROKEN,
        /** Larger than the limits take, packed or unpacked; what was read before is here. */
        TOO_LARGE,
        /** The time was over before the reading was. */
        TOO_SLOW,
        /** A format whose text is not read here, as sound or a program. */
        UNKNOWN_FORMAT
    }

    private final Outcome outcome;
    private final String mediaType;
    private final List<String> pages;
    private final List<HiddenText> hidden;

    AttachmentText(Outcome outcome, String mediaType, List<String> pages, List<HiddenText> hidden) {
        this.outcome = Objects.requireNonNull(outcome, "outcome");
        this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
        this.pages = List.copyOf(pages);
        this.hidden = List.copyOf(hidden);
    }

    public Outcome outcome() {
        return outcome;
    }

    /** Whether all that the file says is here. */
    public boolean isComplete() {
        return outcome == Outcome.COMPLETE;
    }

    /**
     * By the file's content, whatever its name says; {@code application/octet-stream} if unknown.
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * What a reader sees, precomposed: the pages of a PDF, the sheets of a workbook, the files of
     * an archive; one page for everything else. A scan's pages are empty unless somebody put
     * recognised text behind the picture.
     */
    public List<String> pages() {
        return pages;
    }

    /** All pages, with an empty line between. */
    public String text() {
        return String.join("\n\n", pages);
    }

    /** What the file carries and does not show, in the order of the file. */
    public List<HiddenText> hidden() {
        return hidden;
    }

    /** Whether it is a PDF with pages and no text at all: pictures of paper. */
    public boolean isScan() {
        return isComplete()
                && mediaType.equals(MediaTypes.PDF)
                && !pages.isEmpty()
                && pages.stream().allMatch(String::isBlank);
    }

    /** Says nothing of the text, so that a log never does. */
    @Override
    public String toString() {
        return mediaType + " " + outcome + ", " + pages.size() + " pages, " + hidden.size();
    }
}
