package info.magnolia.ui.field;

import info.magnolia.ui.datasource.DatasourceDefinition;

public class ComboBoxFieldDefinition<T>
        extends AbstractSelectFieldDefinition<T, DatasourceDefinition> {}
