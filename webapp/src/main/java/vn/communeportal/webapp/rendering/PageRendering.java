package vn.communeportal.webapp.rendering;

import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import vn.communeportal.content.Item;
import vn.communeportal.templating.FormState;
import vn.communeportal.templating.PageRequest;

/** What is known of the one page that is being rendered. */
final class PageRendering implements PageRequest {

    private static final int OK = 200;

    private final String page;
    private final String selector;
    private final Map<String, String> parameters;
    private final Item previewed;
    private final FormState form;
    private int status = OK;

    /**
     * @param page path of its node; empty if it is in no website
     * @param selector may be empty
     * @param parameters of the address
     * @param previewed null on public pages
     */
    PageRendering(String page, String selector, Map<String, String> parameters, Item previewed) {
        this(page, selector, parameters, previewed, null);
    }

    /** A page on which somebody fills in a form. */
    PageRendering(FormState form) {
        this(form.page(), form.selector(), Map.of(), null, form);
    }

    private PageRendering(
            String page,
            String selector,
            Map<String, String> parameters,
            Item previewed,
            FormState form) {
        this.form = form;
        this.page = page;
        this.selector = selector;
        this.parameters = Map.copyOf(parameters);
        this.previewed = previewed;
    }

    int status() {
        return status;
    }

    @Override
    public String page() {
        return page;
    }

    @Override
    public void answer(int newStatus) {
        status = newStatus;
    }

    @Override
    public String selector() {
        return selector;
    }

    @Override
    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    @Override
    public Optional<Item> previewed() {
        return Optional.ofNullable(previewed);
    }

    /** Pages are rendered of what citizens see, previews too. */
    @Override
    public boolean shows(Node component) {
        return true;
    }

    @Override
    public Optional<FormState> form() {
        return Optional.ofNullable(form);
    }
}
