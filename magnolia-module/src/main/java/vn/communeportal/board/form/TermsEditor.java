package vn.communeportal.board.form;

import com.vaadin.event.ShortcutAction.KeyCode;
import com.vaadin.event.ShortcutListener;
import com.vaadin.shared.ui.ValueChangeMode;
import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.TextField;
import java.util.ArrayList;
import java.util.List;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.content.Content;
import vn.communeportal.content.Field;

/** A field that holds several short texts, as tags. Enter takes what is typed into the list. */
final class TermsEditor extends FieldEditor {

    private final List<String> terms = new ArrayList<>();
    private final CssLayout chips = Box.of("cp-terms");
    private final TextField input = new TextField();
    private final Button add;
    private boolean editable = true;

    TermsEditor(FormContext form, Field field) {
        super(form, field);
        input.setCaption(form.label(field));
        input.setRequiredIndicatorVisible(field.isRequired());
        input.setValueChangeMode(ValueChangeMode.BLUR);
        input.addValueChangeListener(event -> form.changed());
        input.addShortcutListener(
                new ShortcutListener(null, KeyCode.ENTER, null) {
                    @Override
                    public void handleAction(Object sender, Object target) {
                        take();
                        input.focus();
                    }
                });
        add = Buttons.secondary(form.words().text("board.form.add"), this::take);
        arrange(Box.of("cp-terms-editor", Box.of("cp-terms-input", input, add), chips));
    }

    @Override
    Object value() {
        List<String> all = new ArrayList<>(terms);
        if (!input.getValue().isBlank() && !all.contains(input.getValue().trim())) {
            all.add(input.getValue().trim());
        }
        return all;
    }

    @Override
    void show(Content content) {
        terms.clear();
        terms.addAll(content.texts(field().name()));
        input.clear();
        draw();
    }

    @Override
    void setEditable(boolean may) {
        editable = may;
        input.setReadOnly(!may);
        add.setVisible(may);
        draw();
    }

    @Override
    void focusInput() {
        input.focus();
    }

    private void take() {
        String term = input.getValue().trim();
        if (!term.isEmpty() && !terms.contains(term)) {
            terms.add(term);
        }
        input.clear();
        form().changed();
        draw();
    }

    private void draw() {
        chips.removeAllComponents();
        for (String term : terms) {
            Button chip =
                    new Button(
                            term,
                            event -> {
                                terms.remove(term);
                                form().changed();
                                draw();
                            });
            chip.addStyleName("cp-term");
            chip.setEnabled(editable);
            chip.setDescription(form().words().text("board.form.removeNamed", term));
            chips.addComponent(chip);
        }
    }
}
