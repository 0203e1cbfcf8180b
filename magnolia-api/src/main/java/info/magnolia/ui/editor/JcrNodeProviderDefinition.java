package info.magnolia.ui.editor;

import javax.jcr.Node;

public class JcrNodeProviderDefinition<R> extends ItemProviderDefinition<Node, R> {
    public void setNodeType(String nodeType) {
        throw new UnsupportedOperationException();
    }
}
