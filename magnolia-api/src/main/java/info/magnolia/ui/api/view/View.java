package info.magnolia.ui.api.view;

import com.vaadin.ui.Component;
import java.io.Serializable;

public interface View extends Serializable {
    Component asVaadinComponent();
}
