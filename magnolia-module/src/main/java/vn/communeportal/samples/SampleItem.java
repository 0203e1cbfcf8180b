package vn.communeportal.samples;

import java.time.Instant;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ItemNodes;

/** An item that a sample commune gets, before it is in any repository. Immutable. */
final class SampleItem {

    private final ContentType type;
    private final Content content;
    private final Instant time;

    SampleItem(ContentType type, Content content, Instant time) {
        this.type = type;
        this.content = content;
        this.time = time;
    }

    ContentType type() {
        return type;
    }

    Content content() {
        return content;
    }

    /** When it was published; of unpublished ones, when something last happened to it. */
    Instant time() {
        return time;
    }

    String title() {
        return content.text(ItemNodes.TITLE);
    }

    String section() {
        return content.text(ItemNodes.SECTION);
    }

    @Override
    public String toString() {
        return section() + " " + title();
    }
}
