package vn.communeportal.templating;

import java.util.List;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.Item;

/** Files at the addresses that {@link FileServlet} serves. */
final class PublicFileLinks implements FileLinks {

    private final String contextPath;

    PublicFileLinks(String contextPath) {
        this.contextPath = contextPath;
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
