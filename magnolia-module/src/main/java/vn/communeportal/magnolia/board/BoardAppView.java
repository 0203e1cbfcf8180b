package vn.communeportal.magnolia.board;

import com.vaadin.ui.Component;
import com.vaadin.ui.Panel;
import info.magnolia.ui.api.view.View;

/** The place of the board's app in a tab of AdminCentral. */
public class BoardAppView implements View {

    private final Panel panel = new Panel();

    public BoardAppView() {
        panel.setSizeFull();
        panel.addStyleName("borderless");
    }

    void show(Component component) {
        panel.setContent(component);
    }

    @Override
    public Component asVaadinComponent() {
        return panel;
    }
}
