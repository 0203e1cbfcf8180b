package info.magnolia.ui.api.action;

public class ConfiguredActionDefinition implements ActionDefinition {}
