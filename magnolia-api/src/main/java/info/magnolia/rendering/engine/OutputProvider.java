package info.magnolia.rendering.engine;

public interface OutputProvider {}
