package info.magnolia.ui.field;

import info.magnolia.config.NamedDefinition;

public interface EditorPropertyDefinition extends NamedDefinition {}
