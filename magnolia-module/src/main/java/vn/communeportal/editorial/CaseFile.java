package vn.communeportal.editorial;

import java.util.Objects;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Item;
import vn.communeportal.content.Items;

/** An item together with its case, as both were at one moment. Immutable. */
public final class CaseFile {

    private final Item item;
    private final Case subject;

    CaseFile(Item item, Case subject) {
        this.item = Objects.requireNonNull(item, "item");
        this.subject = Objects.requireNonNull(subject, "subject");
    }

    /** As the item's node has them. */
    public static CaseFile read(ContentType type, Node node) throws RepositoryException {
        return new CaseFile(Items.read(type, node), Case.read(node));
    }

    public Item item() {
        return item;
    }

    /** Its case. */
    public Case subject() {
        return subject;
    }
}
