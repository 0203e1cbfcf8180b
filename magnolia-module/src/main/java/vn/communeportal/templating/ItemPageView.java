package vn.communeportal.templating;

/** The page of one item, for templates. */
public final class ItemPageView extends PageView {

    private final ItemView item;
    private final boolean withdrawn;

    /**
     * @param item null if there is nothing at the address
     * @param withdrawn whether only its title and its withdrawal notice may be shown
     */
    ItemPageView(Frame frame, ItemView item, boolean withdrawn) {
        super(frame);
        this.item = item;
        this.withdrawn = withdrawn;
    }

    /** Null if nothing is at the address, or what was there is withdrawn. */
    public ItemView getItem() {
        return withdrawn ? null : item;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    /** What is told of the item that was withdrawn; empty otherwise. */
    public String getWithdrawalNotice() {
        return withdrawn ? item.getWithdrawalNotice() : "";
    }
}
