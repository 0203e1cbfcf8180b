package info.magnolia.ui.datasource;

public class BaseDatasourceDefinition implements DatasourceDefinition {}
