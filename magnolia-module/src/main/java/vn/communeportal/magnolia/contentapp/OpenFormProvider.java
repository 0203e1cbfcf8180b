package vn.communeportal.magnolia.contentapp;

import info.magnolia.ui.contentapp.detail.ContentDetailSubApp;
import info.magnolia.ui.editor.ItemProviderStrategy;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.Node;

/** Gives a form the node that it edits. */
public class OpenFormProvider
        implements ItemProviderStrategy<Node, ContentDetailSubApp.DetailLocation> {

    private final FormSession session;

    @Inject
    public OpenFormProvider(FormSession session) {
        this.session = session;
    }

    @Override
    public Optional<Node> read(ContentDetailSubApp.DetailLocation location) {
        return Optional.of(session.node());
    }
}
