package info.magnolia.module;

import info.magnolia.module.delta.Delta;
import info.magnolia.module.model.Version;
import java.util.List;

public interface ModuleVersionHandler {
    List<Delta> getDeltas(InstallContext context, Version from);
}
