package info.magnolia.ui.contentapp.action;

import info.magnolia.ui.CloseHandler;
import info.magnolia.ui.api.action.AbstractAction;
import info.magnolia.ui.api.action.ActionExecutionException;

public class CloseAction<D extends CloseActionDefinition> extends AbstractAction<D> {
    public CloseAction(D definition, CloseHandler closeHandler) {
        super(definition);
        throw new UnsupportedOperationException();
    }

    @Override
    public void execute() throws ActionExecutionException {
        throw new UnsupportedOperationException();
    }
}
