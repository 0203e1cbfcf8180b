package vn.communeportal.webapp.rendering;

import java.util.Optional;
import vn.communeportal.content.Item;
import vn.communeportal.templating.PageRequest;

/** What is known of the one page that is being rendered. */
final class PageRendering implements PageRequest {

    private static final int OK = 200;

    private final Item previewed;
    private int status = OK;

    /**
     * @param previewed null on public pages
     */
    PageRendering(Item previewed) {
        this.previewed = previewed;
    }

    int status() {
        return status;
    }

    @Override
    public void answer(int newStatus) {
        status = newStatus;
    }

    @Override
    public Optional<Item> previewed() {
        return Optional.ofNullable(previewed);
    }
}
