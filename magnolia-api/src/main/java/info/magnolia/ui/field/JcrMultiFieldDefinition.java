package info.magnolia.ui.field;

import javax.jcr.Node;

public class JcrMultiFieldDefinition extends MultiFieldDefinition<Node> {
    public void init() {
        throw new UnsupportedOperationException();
    }
}
