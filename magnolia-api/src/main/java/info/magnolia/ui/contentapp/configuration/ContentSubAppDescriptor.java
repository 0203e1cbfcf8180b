package info.magnolia.ui.contentapp.configuration;

import info.magnolia.ui.api.app.registry.ConfiguredSubAppDescriptor;
import info.magnolia.ui.datasource.DatasourceDefinition;

public class ContentSubAppDescriptor<D extends DatasourceDefinition>
        extends ConfiguredSubAppDescriptor {}
