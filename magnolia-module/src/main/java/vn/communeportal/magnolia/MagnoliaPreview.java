package vn.communeportal.magnolia;

import info.magnolia.cms.core.AggregationState;
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
import vn.communeportal.host.UncheckedRepositoryException;
import vn.communeportal.templating.PageTree;
import vn.communeportal.templating.PreviewRenderer;

/**
 * Lets Magnolia render the commune's own page of the item's kind, inside the request of whoever
 * wants the preview.
 */
@Singleton
public class MagnoliaPreview implements PreviewRenderer {

    private final Provider<RenderingEngine> engine;
    private final MagnoliaPageRequest pageRequest;

    @Inject
    public MagnoliaPreview(Provider<RenderingEngine> engine, MagnoliaPageRequest pageRequest) {
        this.engine = engine;
        this.pageRequest = pageRequest;
    }

    @Override
    public String render(Commune commune, Item item) {
        AggregationState state = MgnlContext.getAggregationState();
        Node main = state.getMainContentNode();
        Node current = state.getCurrentContentNode();
        boolean preview = state.isPreviewMode();
        pageRequest.preview(item);
        try {
            return MgnlContext.doInSystemContext(
                    () -> render(PageTree.detailPage(commune.id(), item.type()), state), false);
        } finally {
            pageRequest.endPreview();
            state.setMainContentNode(main);
            state.setCurrentContentNode(current);
            state.setPreviewMode(preview);
        }
    }

    private String render(String path, AggregationState state) {
        try {
            Node page = MgnlContext.getJCRSession(PageTree.WORKSPACE).getNode(path);
            state.setMainContentNode(page);
            state.setCurrentContentNode(page);
            state.setPreviewMode(true);
            StringBuilder html = new StringBuilder();
            engine.get().render(page, new AppendableOnlyOutputProvider(html));
            return html.toString();
        } catch (RepositoryException e) {
            throw new UncheckedRepositoryException(e);
        } catch (RenderException e) {
            throw new IllegalStateException("The preview could not be rendered: " + path, e);
        }
    }
}
