package vn.communeportal.magnolia.contentapp;

import java.util.Objects;
import java.util.Optional;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.editorial.CaseFile;

/**
 * What a form of a content app has been opened for: a new item of a commune, or an item as it was
 * then. Immutable.
 */
public final class OpenForm {

    private final ContentType type;
    private final Commune commune;
    private final Item item;
    private final long revision;

    private OpenForm(ContentType type, Commune commune, Item item, long revision) {
        this.type = Objects.requireNonNull(type, "type");
        this.commune = Objects.requireNonNull(commune, "commune");
        this.item = item;
        this.revision = revision;
    }

    static OpenForm forNew(ContentType type, Commune commune) {
        return new OpenForm(type, commune, null, 0);
    }

    static OpenForm forItem(Commune commune, CaseFile file) {
        return new OpenForm(file.item().type(), commune, file.item(), file.subject().revision());
    }

    ContentType type() {
        return type;
    }

    Commune commune() {
        return commune;
    }

    /** The item's identifier; empty for a new one. */
    Optional<String> id() {
        return Optional.ofNullable(item).map(Item::id);
    }

    /** The revision of the item's case that the person has before their eyes; 0 for a new one. */
    long revision() {
        return revision;
    }

    /** What is stored; nothing for a new item. */
    Content stored() {
        return item == null ? Content.empty() : item.content();
    }

    /** The item's title; empty for a new one. */
    String title() {
        return stored().text(ItemNodes.TITLE);
    }
}
