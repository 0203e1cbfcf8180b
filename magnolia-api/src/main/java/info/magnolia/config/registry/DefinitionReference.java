package info.magnolia.config.registry;

public interface DefinitionReference {
    String getName();
}
