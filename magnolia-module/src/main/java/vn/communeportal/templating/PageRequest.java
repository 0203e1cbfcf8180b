package vn.communeportal.templating;

import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.content.Item;

/**
 * The page that is being rendered in this thread, as its host knows it. Implementations are called
 * by many threads.
 */
public interface PageRequest {

    /** Path of the website's page, {@code /hoa-phong/tin-tuc}; empty if none is rendered. */
    String page();

    /** Answers the request with this HTTP status; called before any of the page is written. */
    void answer(int status);

    /**
     * What stands behind the page's path, as {@link PortalAddress#selector} gives it; empty if
     * nothing does.
     */
    String selector();

    /**
     * A parameter of the address, {@code q} of {@code ?q=giấy khai sinh}, as it was written; empty
     * if there is none.
     */
    String parameter(String name);

    /** The item that an editor looks at before it is public; empty on every public page. */
    Optional<Item> previewed();

    /**
     * Whether this page may show a component that it inherits: a preview shows whoever writes for
     * the commune what citizens have before them, and no draft of whoever arranges pages.
     */
    boolean shows(Node component) throws RepositoryException;

    /** The form that somebody fills in; empty on every other page. */
    default Optional<FormState> form() {
        return Optional.empty();
    }
}
