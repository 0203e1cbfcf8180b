package info.magnolia.ui.api.action;

public interface ActionDefinition {}
