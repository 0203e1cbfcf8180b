package vn.communeportal.templating;

import java.util.List;
import java.util.Optional;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.Item;
import vn.communeportal.media.Pictures;

/** Files at the addresses that {@link FileServlet} serves. */
final class PublicFileLinks implements FileLinks {

    private final String contextPath;
    private final Pictures pictures;

    /** Where images are offered as they are only. */
    PublicFileLinks(String contextPath) {
        this(contextPath, null);
    }

    PublicFileLinks(String contextPath, Pictures pictures) {
        this.contextPath = contextPath;
        this.pictures = pictures;
    }

    @Override
    public Optional<PictureLinks> picture(Item item, List<String> part, FileContent file) {
        if (pictures == null) {
            return Optional.empty();
        }
        String state = item.modifiedAt().map(String::valueOf).orElse("");
        return pictures.size(item.type().workspace(), file, state)
                .map(
                        size ->
                                new PictureLinks(
                                        image(item, part, file), size, pictures.offersWebp()));
    }

    @Override
    public String image(Item item, List<String> part, FileContent file) {
        return download(item, part, file);
    }

    @Override
    public String download(Item item, List<String> part, FileContent file) {
        return contextPath
                + PortalRoutes.file(item.commune(), item.id(), part, file.fileName()).path();
    }
}
