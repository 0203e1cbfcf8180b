package vn.communeportal.board;

import static com.github.mvysny.kaributesting.v8.LocatorJ._click;
import static com.github.mvysny.kaributesting.v8.LocatorJ._find;
import static com.github.mvysny.kaributesting.v8.LocatorJ._get;
import static com.github.mvysny.kaributesting.v8.LocatorJ._setValue;

import com.vaadin.data.HasValue;
import com.vaadin.ui.AbstractComponent;
import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.Label;
import com.vaadin.ui.UI;
import com.vaadin.ui.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.host.Person;

/** A person in front of the app. */
final class Seat {

    final BoardShell shell;
    final List<String> addresses = new ArrayList<>();

    private final String commune;

    /** Takes the seat in a commune's office. */
    Seat(BoardServices services, String commune, String login) {
        this.commune = commune;
        Person person = services.people().byLogin(login).orElseThrow();
        shell =
                new BoardShell(
                        services,
                        person,
                        person.language(),
                        place -> addresses.add(place.address()));
    }

    void open(String id) {
        shell.arrive(BoardPlace.item(commune, BoardOffice.ARTICLE, id).address());
    }

    String address() {
        return addresses.get(addresses.size() - 1);
    }

    /** Id of the item that is shown. */
    String shownItem() {
        return address().substring(address().lastIndexOf('/') + 1);
    }

    void press(String caption) {
        _click(_get(shell, Button.class, spec -> spec.withCaption(caption)));
    }

    boolean offers(String caption) {
        return !_find(shell, Button.class, spec -> spec.withCaption(caption)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    void type(String caption, String text) {
        _setValue((HasValue<String>) input(shell, caption), text);
    }

    @SuppressWarnings("unchecked")
    String typed(String caption) {
        return ((HasValue<String>) input(shell, caption)).getValue();
    }

    void typeInWindow(String caption, String text) {
        @SuppressWarnings("unchecked")
        HasValue<String> input = (HasValue<String>) input(window(), caption);
        _setValue(input, text);
    }

    void pressInWindow(String caption) {
        _click(_get(window(), Button.class, spec -> spec.withCaption(caption)));
    }

    /** Everything that can be read: texts of labels and buttons. */
    String reads() {
        return reads(shell);
    }

    static Window window() {
        return UI.getCurrent().getWindows().iterator().next();
    }

    static boolean isWindowOpen() {
        return !UI.getCurrent().getWindows().isEmpty();
    }

    static String reads(Component root) {
        String labels =
                _find(root, Label.class).stream()
                        .map(Label::getValue)
                        .collect(Collectors.joining("\n"));
        String buttons =
                _find(root, Button.class).stream()
                        .map(Button::getCaption)
                        .collect(Collectors.joining("\n"));
        return labels + "\n" + buttons;
    }

    private static Component input(Component root, String caption) {
        return _find(root, AbstractComponent.class).stream()
                .filter(found -> found instanceof HasValue && caption.equals(found.getCaption()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No input \"" + caption + "\""));
    }
}
