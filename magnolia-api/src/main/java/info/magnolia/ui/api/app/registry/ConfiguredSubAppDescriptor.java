package info.magnolia.ui.api.app.registry;

import info.magnolia.ui.api.app.SubAppDescriptor;

public class ConfiguredSubAppDescriptor implements SubAppDescriptor {
    public void setLabel(String label) {
        throw new UnsupportedOperationException();
    }
}
