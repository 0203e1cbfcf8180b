package vn.communeportal.templating;

import vn.communeportal.content.Commune;
import vn.communeportal.content.Item;

/** Shows an editor the public page of an item that is not public, or not even saved. */
public interface PreviewRenderer {

    /**
     * The whole HTML page, as citizens would see the item now. Its images are inside the page, for
     * no address serves them; its other files are named but cannot be opened.
     *
     * @param item of this commune; its files are stored on the boards' side, or fresh
     */
    String render(Commune commune, Item item);
}
