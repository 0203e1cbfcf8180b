package info.magnolia.module.model;

import java.util.Collection;

public class ModuleDefinition {
    public Collection<ServletDefinition> getServlets() {
        throw new UnsupportedOperationException();
    }
}
