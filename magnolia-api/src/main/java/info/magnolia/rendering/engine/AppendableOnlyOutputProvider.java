package info.magnolia.rendering.engine;

public class AppendableOnlyOutputProvider implements OutputProvider {
    public AppendableOnlyOutputProvider(Appendable appendable) {
        throw new UnsupportedOperationException();
    }
}
