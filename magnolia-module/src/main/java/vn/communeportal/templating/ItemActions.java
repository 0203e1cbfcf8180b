package vn.communeportal.templating;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a reader may do with an item, for templates: keep it, send it on. Plain links, so that
 * nothing of others is loaded before somebody follows one.
 */
public final class ItemActions {

    private final String saved;
    private final String address;
    private final String title;

    /**
     * @param address absolute; empty if the commune has no domain that others could reach
     */
    ItemActions(String saved, String address, String title) {
        this.saved = saved;
        this.address = address;
        this.title = title;
    }

    /** Address of the item as a file to keep. */
    public String getSaved() {
        return saved;
    }

    /** The item's canonical address; empty if others cannot reach it. */
    public String getAddress() {
        return address;
    }

    /** Begins an e-mail. */
    public String getMail() {
        return "mailto:?subject=" + encode(title) + "&body=" + encode(address);
    }

    public String getFacebook() {
        return "https://www.facebook.com/sharer/sharer.php?u=" + encode(address);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
