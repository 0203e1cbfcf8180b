package info.magnolia.ui.contentapp.detail;

import com.vaadin.ui.Component;
import com.vaadin.ui.Panel;
import info.magnolia.ui.UIComponent;
import info.magnolia.ui.ValueContext;
import info.magnolia.ui.api.app.SubAppContext;
import info.magnolia.ui.api.i18n.I18NAuthoringSupport;
import info.magnolia.ui.api.location.DefaultLocation;
import info.magnolia.ui.api.location.Location;
import info.magnolia.ui.contentapp.ItemDescriber;
import info.magnolia.ui.editor.LocaleContext;

public class ContentDetailSubApp<T> extends AbstractDetailSubApp<ContentDetailSubApp.SubAppView> {
    protected ContentDetailSubApp(
            SubAppContext subAppContext,
            I18NAuthoringSupport<T> i18NAuthoringSupport,
            DetailDescriptor<T, ?> descriptor,
            LocaleContext localeContext,
            ValueContext<T> valueContext,
            ItemDescriber<T> itemDescriber) {
        super(subAppContext, null);
        throw new UnsupportedOperationException();
    }

    @Override
    public SubAppView start(Location location) {
        throw new UnsupportedOperationException();
    }

    public static class SubAppView extends Panel implements UIComponent {
        private static final long serialVersionUID = 1L;

        @Override
        public Component asVaadinComponent() {
            throw new UnsupportedOperationException();
        }
    }

    public static class DetailLocation extends DefaultLocation {
        public DetailLocation(String appName, String subAppId, String parameter) {
            super("app", appName, subAppId, parameter);
            throw new UnsupportedOperationException();
        }

        public static DetailLocation wrap(Location location) {
            throw new UnsupportedOperationException();
        }

        public String getNodePath() {
            throw new UnsupportedOperationException();
        }

        public String getViewType() {
            throw new UnsupportedOperationException();
        }
    }
}
