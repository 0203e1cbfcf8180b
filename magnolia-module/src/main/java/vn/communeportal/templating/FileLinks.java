package vn.communeportal.templating;

import java.util.List;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.Item;

/** Where a page finds the files of an item. */
interface FileLinks {

    /** For the {@code src} of an image; empty if it cannot be shown. */
    String image(Item item, List<String> part, FileContent file);

    /** For a link; empty if it cannot be opened. */
    String download(Item item, List<String> part, FileContent file);
}
