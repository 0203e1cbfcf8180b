package info.magnolia.ui.contentapp.action;

public class CommitActionDefinition extends CloseActionDefinition {}
