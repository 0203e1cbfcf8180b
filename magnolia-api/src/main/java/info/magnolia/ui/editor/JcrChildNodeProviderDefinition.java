package info.magnolia.ui.editor;

import javax.jcr.Node;

public class JcrChildNodeProviderDefinition extends JcrNodeProviderDefinition<Node> {
    public void setNodeName(String nodeName) {
        throw new UnsupportedOperationException();
    }
}
