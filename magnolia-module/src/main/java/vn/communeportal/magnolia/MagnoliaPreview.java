package vn.communeportal.magnolia;

import info.magnolia.cms.core.AggregationState;
import info.magnolia.context.Context;
import info.magnolia.context.MgnlContext;
import info.magnolia.rendering.engine.AppendableOnlyOutputProvider;
import info.magnolia.rendering.engine.RenderException;
import info.magnolia.rendering.engine.RenderingEngine;
import javax.inject.Inject;
import javax.inject.Provider;
import javax.inject.Singleton;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Item;
import vn.communeportal.host.Repositories;
import vn.communeportal.templating.FormRenderer;
import vn.communeportal.templating.FormState;
import vn.communeportal.templating.PageTree;
import vn.communeportal.templating.PreviewRenderer;

/**
 * Lets Magnolia render the commune's own page of an item's kind, or that of its forms, inside the
 * request of whoever wants it: the engine keeps what it is at in the request's context, so it has
 * to stay that one. The page is read in a session of the system's, and so are the components that
 * it inherits, of what citizens see of them: those who write may not open the province's page.
 */
@Singleton
public class MagnoliaPreview implements PreviewRenderer, FormRenderer {

    private final Provider<RenderingEngine> engine;
    private final Repositories repositories;
    private final MagnoliaPageRequest pageRequest;

    @Inject
    public MagnoliaPreview(
            Provider<RenderingEngine> engine,
            Repositories repositories,
            MagnoliaPageRequest pageRequest) {
        this.engine = engine;
        this.repositories = repositories;
        this.pageRequest = pageRequest;
    }

    @Override
    public String render(Commune commune, Item item) {
        pageRequest.preview(item);
        try {
            return page(PageTree.detailPage(commune.id(), item.type()));
        } finally {
            pageRequest.endPreview();
        }
    }

    @Override
    public String render(FormState form) {
        pageRequest.show(form);
        try {
            return page(form.page());
        } finally {
            pageRequest.show(null);
        }
    }

    private String page(String path) {
        AggregationState state = MgnlContext.getAggregationState();
        Node main = state.getMainContentNode();
        Node current = state.getCurrentContentNode();
        boolean preview = state.isPreviewMode();
        try {
            return repositories.editing(
                    PageTree.WORKSPACE, session -> render(session.getNode(path), state));
        } finally {
            state.setMainContentNode(main);
            state.setCurrentContentNode(current);
            state.setPreviewMode(preview);
        }
    }

    private String render(Node page, AggregationState state) throws RepositoryException {
        state.setMainContentNode(page);
        state.setCurrentContentNode(page);
        state.setPreviewMode(true);
        StringBuilder html = new StringBuilder();
        Context own = MgnlContext.getInstance();
        if (pageRequest.previewed().isPresent()) {
            MgnlContext.setInstance(
                    ReadingContext.of(MgnlContext.getWebContextOrNull(), page.getSession()));
        }
        try {
            engine.get().render(page, new AppendableOnlyOutputProvider(html));
        } catch (RenderException e) {
            throw new IllegalStateException("The page could not be rendered", e);
        } finally {
            MgnlContext.setInstance(own);
        }
        return html.toString();
    }
}
