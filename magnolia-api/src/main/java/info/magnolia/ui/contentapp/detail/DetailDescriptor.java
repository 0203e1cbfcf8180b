package info.magnolia.ui.contentapp.detail;

import info.magnolia.ui.contentapp.configuration.ContentSubAppDescriptor;
import info.magnolia.ui.datasource.DatasourceDefinition;
import info.magnolia.ui.editor.FormDefinition;

public class DetailDescriptor<T, D extends DatasourceDefinition>
        extends ContentSubAppDescriptor<D> {
    public FormDefinition<T> getForm() {
        throw new UnsupportedOperationException();
    }
}
