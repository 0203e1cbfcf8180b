package vn.communeportal.editorial;

import java.util.Objects;
import vn.communeportal.content.Item;

/** An item together with its case, as both were at one moment. Immutable. */
public final class CaseFile {

    private final Item item;
    private final Case subject;

    CaseFile(Item item, Case subject) {
        this.item = Objects.requireNonNull(item, "item");
        this.subject = Objects.requireNonNull(subject, "subject");
    }

    public Item item() {
        return item;
    }

    /** Its case. */
    public Case subject() {
        return subject;
    }
}
