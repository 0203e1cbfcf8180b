package info.magnolia.ui.api.app.registry;

import info.magnolia.ui.api.app.SubAppDescriptor;
import java.util.Map;

public class ConfiguredAppDescriptor {
    public void setLabel(String label) {
        throw new UnsupportedOperationException();
    }

    public Map<String, SubAppDescriptor> getSubApps() {
        throw new UnsupportedOperationException();
    }

    public void setSubApps(Map<String, SubAppDescriptor> subApps) {
        throw new UnsupportedOperationException();
    }
}
