package vn.communeportal.magnolia.contentapp;

import com.vaadin.ui.Button;
import com.vaadin.ui.ComboBox;
import com.vaadin.ui.UI;
import com.vaadin.ui.VerticalLayout;
import com.vaadin.ui.Window;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import vn.communeportal.content.Commune;
import vn.communeportal.text.Messages;

/** Asks for which commune a new item is. */
final class CommuneWindow {

    private final Window window;

    CommuneWindow(Locale language, List<Commune> communes, Consumer<Commune> then) {
        Messages messages = Messages.shipped();
        window = new Window(messages.text(language, "contentApp.whichCommune"));
        ComboBox<Commune> choice = new ComboBox<>(null, communes);
        choice.setItemCaptionGenerator(Commune::name);
        choice.setEmptySelectionAllowed(false);
        choice.setWidth("100%");
        choice.setValue(communes.get(0));
        Button next =
                new Button(
                        messages.text(language, "contentApp.continue"),
                        click -> {
                            window.close();
                            then.accept(choice.getValue());
                        });
        VerticalLayout content = new VerticalLayout(choice, next);
        window.setContent(content);
        window.setModal(true);
        window.setResizable(false);
        window.setWidth("420px");
        window.center();
        choice.focus();
    }

    void show() {
        UI.getCurrent().addWindow(window);
    }
}
