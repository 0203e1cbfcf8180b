package info.magnolia.ui.contentapp.detail;

import info.magnolia.ui.api.app.SubAppContext;
import info.magnolia.ui.api.view.View;
import info.magnolia.ui.framework.app.BaseSubApp;

public abstract class AbstractDetailSubApp<V extends View> extends BaseSubApp<V> {
    protected AbstractDetailSubApp(SubAppContext subAppContext, V view) {
        super(subAppContext, view);
        throw new UnsupportedOperationException();
    }
}
