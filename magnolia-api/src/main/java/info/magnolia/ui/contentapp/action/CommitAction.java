package info.magnolia.ui.contentapp.action;

import com.vaadin.data.BindingValidationStatus;
import info.magnolia.ui.CloseHandler;
import info.magnolia.ui.ValueContext;
import info.magnolia.ui.api.action.ActionExecutionException;
import info.magnolia.ui.contentapp.Datasource;
import info.magnolia.ui.editor.EditorView;
import info.magnolia.ui.observation.DatasourceObservation;
import java.util.List;

public class CommitAction<T> extends CloseAction<CommitActionDefinition> {
    public CommitAction(
            CommitActionDefinition definition,
            CloseHandler closeHandler,
            ValueContext<T> valueContext,
            EditorView<T> form,
            Datasource<T> datasource,
            DatasourceObservation.Manual datasourceObservation) {
        super(definition, closeHandler);
        throw new UnsupportedOperationException();
    }

    @Override
    public void execute() throws ActionExecutionException {
        throw new UnsupportedOperationException();
    }

    protected boolean validateForm() {
        throw new UnsupportedOperationException();
    }

    protected List<BindingValidationStatus<?>> getBindingValidationErrors() {
        throw new UnsupportedOperationException();
    }

    protected void write() {
        throw new UnsupportedOperationException();
    }

    protected ValueContext<T> getValueContext() {
        throw new UnsupportedOperationException();
    }

    protected EditorView<T> getForm() {
        throw new UnsupportedOperationException();
    }

    protected DatasourceObservation.Manual getDatasourceObservation() {
        throw new UnsupportedOperationException();
    }
}
