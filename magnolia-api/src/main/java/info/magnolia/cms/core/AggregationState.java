package info.magnolia.cms.core;

import java.util.Locale;
import javax.jcr.Node;

public class AggregationState {
    public Node getMainContentNode() {
        throw new UnsupportedOperationException();
    }

    public void setMainContentNode(Node node) {
        throw new UnsupportedOperationException();
    }

    public Node getCurrentContentNode() {
        throw new UnsupportedOperationException();
    }

    public void setCurrentContentNode(Node node) {
        throw new UnsupportedOperationException();
    }

    public String getSelector() {
        throw new UnsupportedOperationException();
    }

    public void setSelector(String selector) {
        throw new UnsupportedOperationException();
    }

    public boolean isPreviewMode() {
        throw new UnsupportedOperationException();
    }

    public void setPreviewMode(boolean preview) {
        throw new UnsupportedOperationException();
    }

    public Locale getLocale() {
        throw new UnsupportedOperationException();
    }

    public void setLocale(Locale locale) {
        throw new UnsupportedOperationException();
    }
}
