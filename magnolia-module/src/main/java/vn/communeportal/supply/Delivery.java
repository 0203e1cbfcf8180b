package vn.communeportal.supply;

import java.time.LocalDate;
import vn.communeportal.content.Item;
import vn.communeportal.text.Vietnamese;

/** A work that a unit delivered and that was published. Immutable. */
public final class Delivery {

    private static final String REPOSTED = "reposted";

    private final Item item;
    private final String author;
    private final String unit;

    Delivery(Item item, String author, String unit) {
        this.item = item;
        this.author = author;
        this.unit = unit;
    }

    public Item item() {
        return item;
    }

    /** Login of who made it. */
    public String author() {
        return author;
    }

    /** Name of the unit; empty if it is of none. */
    public String unit() {
        return unit;
    }

    /** Whether it was taken over from elsewhere; all else is own work. */
    public boolean isReposted() {
        return isReposted(item);
    }

    /** Whether an item was taken over from elsewhere. */
    public static boolean isReposted(Item item) {
        return item.content().text("origin").equals(REPOSTED);
    }

    /** Day of the first publication. */
    public LocalDate day() {
        return LocalDate.ofInstant(item.publishedAt().orElseThrow(), Vietnamese.ZONE);
    }
}
