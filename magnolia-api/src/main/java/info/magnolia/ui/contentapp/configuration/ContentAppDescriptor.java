package info.magnolia.ui.contentapp.configuration;

import info.magnolia.ui.api.app.registry.ConfiguredAppDescriptor;
import info.magnolia.ui.datasource.DatasourceDefinition;

public class ContentAppDescriptor<D extends DatasourceDefinition> extends ConfiguredAppDescriptor {
    public D getDatasource() {
        throw new UnsupportedOperationException();
    }

    public void setDatasource(D datasource) {
        throw new UnsupportedOperationException();
    }
}
