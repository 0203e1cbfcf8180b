package vn.communeportal.templating;

import java.util.List;
import java.util.Optional;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.Item;

/** Where a page finds the files of an item. */
interface FileLinks {

    /** For the {@code src} of an image; empty if it cannot be shown. */
    String image(Item item, List<String> part, FileContent file);

    /** The forms in which an image is offered; empty if it is only what it is. */
    default Optional<PictureLinks> picture(Item item, List<String> part, FileContent file) {
        return Optional.empty();
    }

    /** For a link; empty if it cannot be opened. */
    String download(Item item, List<String> part, FileContent file);
}
