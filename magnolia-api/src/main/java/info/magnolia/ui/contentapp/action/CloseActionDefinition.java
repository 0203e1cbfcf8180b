package info.magnolia.ui.contentapp.action;

import info.magnolia.ui.api.action.ConfiguredActionDefinition;

public class CloseActionDefinition extends ConfiguredActionDefinition {}
