package vn.communeportal.magnolia;

import info.magnolia.context.MgnlContext;
import info.magnolia.context.WebContext;
import java.util.Optional;
import javax.inject.Singleton;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.content.Item;
import vn.communeportal.host.UncheckedRepositoryException;
import vn.communeportal.templating.FormState;
import vn.communeportal.templating.PageRequest;

/** The page that Magnolia renders in this thread. */
@Singleton
public class MagnoliaPageRequest implements PageRequest {

    private final ThreadLocal<Item> previewed = new ThreadLocal<>();
    private final ThreadLocal<FormState> form = new ThreadLocal<>();

    @Override
    public String page() {
        Node page =
                MgnlContext.getWebContextOrNull() == null
                        ? null
                        : MgnlContext.getAggregationState().getMainContentNode();
        try {
            return page == null ? "" : page.getPath();
        } catch (RepositoryException e) {
            throw new UncheckedRepositoryException(e);
        }
    }

    @Override
    public void answer(int status) {
        WebContext context = MgnlContext.getWebContextOrNull();
        if (context != null && previewed.get() == null && form.get() == null) {
            context.getResponse().setStatus(status);
        }
    }

    @Override
    public String selector() {
        if (form.get() != null) {
            return form.get().selector();
        }
        boolean page = MgnlContext.getWebContextOrNull() != null && previewed.get() == null;
        String selector = page ? MgnlContext.getAggregationState().getSelector() : null;
        return selector == null ? "" : selector;
    }

    @Override
    public String parameter(String name) {
        WebContext context = MgnlContext.getWebContextOrNull();
        String value = context == null ? null : context.getRequest().getParameter(name);
        return value == null ? "" : value;
    }

    @Override
    public Optional<Item> previewed() {
        return Optional.ofNullable(previewed.get());
    }

    @Override
    public boolean shows(Node component) throws RepositoryException {
        return previewed.get() == null || PublishedState.isUnchanged(component);
    }

    @Override
    public Optional<FormState> form() {
        return Optional.ofNullable(form.get());
    }

    /**
     * Lets the page that this thread renders show a form.
     *
     * @param state null for none any more
     */
    void show(FormState state) {
        if (state == null) {
            form.remove();
        } else {
            form.set(state);
        }
    }

    /** Lets pages that this thread renders show the item, until {@link #endPreview}. */
    void preview(Item item) {
        previewed.set(item);
    }

    void endPreview() {
        previewed.remove();
    }
}
