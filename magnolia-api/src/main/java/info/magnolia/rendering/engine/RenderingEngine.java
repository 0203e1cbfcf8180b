package info.magnolia.rendering.engine;

import javax.jcr.Node;

public interface RenderingEngine {
    void render(Node node, OutputProvider output) throws RenderException;
}
