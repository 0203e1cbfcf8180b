package info.magnolia.ui.field;

import info.magnolia.ui.datasource.DatasourceDefinition;

public abstract class AbstractSelectFieldDefinition<T, D extends DatasourceDefinition>
        extends ConfiguredFieldDefinition<T> {
    public void setDatasource(D datasource) {
        throw new UnsupportedOperationException();
    }
}
