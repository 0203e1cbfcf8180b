package vn.communeportal.board.form;

import com.vaadin.ui.Button;
import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Content;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.content.Problem;

/**
 * A field that holds parts, one or several: added, taken away, put in another order. A part that
 * needs a file begins with the file.
 */
final class PartsEditor extends FieldEditor {

    private static final Pattern NUMBERED = Pattern.compile("\\[(\\d+)]\\.(.*)");

    private final List<Field> fields;
    private final List<PartEditor> parts = new ArrayList<>();
    private final CssLayout list = Box.of("cp-parts");
    private final Component add;
    private boolean editable = true;

    /**
     * @param fields those of the part's that are shown
     */
    PartsEditor(FormContext form, Field field, List<Field> fields) {
        this(form, field, fields, field.labelKey(), field.helpKey());
    }

    /** Named and explained by other words than the field's own. */
    PartsEditor(
            FormContext form, Field field, List<Field> fields, String labelKey, String helpKey) {
        super(form, field);
        this.fields = fields;
        addStyleName("cp-parts-field");
        add = adder();
        Label label =
                Html.markup(
                        Html.escape(form.words().text(labelKey))
                                + (field.isRequired() ? " <span class='cp-required'>*</span>" : ""),
                        "cp-parts-label");
        arrange(Box.of("cp-parts-editor", label, list, add), helpKey);
        draw();
    }

    private Component adder() {
        Optional<Field> file =
                fields.stream()
                        .filter(field -> field.type() == FieldType.FILE && field.isRequired())
                        .findFirst();
        if (file.isEmpty()) {
            return Buttons.secondary(text("board.form.add"), () -> add(Content.empty()));
        }
        boolean picture = FieldEditors.isPicture(fields);
        return new FileUpload(
                form().words(),
                text(picture ? "board.form.addPicture" : "board.form.addFile"),
                picture,
                arrived -> add(Content.empty().with(file.get().name(), arrived)));
    }

    private void add(Content content) {
        PartEditor part = new PartEditor(form(), fields, content);
        parts.add(part);
        form().changed();
        draw();
    }

    @Override
    Object value() {
        List<Content> contents =
                parts.stream().map(PartEditor::content).collect(Collectors.toList());
        if (field().isMultiple()) {
            return contents;
        }
        return contents.isEmpty() ? null : contents.get(0);
    }

    @Override
    void show(Content content) {
        show(content.parts(field().name()));
    }

    void show(List<Content> contents) {
        parts.clear();
        contents.forEach(part -> parts.add(new PartEditor(form(), fields, part)));
        draw();
    }

    @Override
    void setEditable(boolean may) {
        editable = may;
        draw();
    }

    @Override
    void focusInput() {
        // What is missing is a part; its button stands where the list ends.
    }

    @Override
    void focusOn(String place) {
        String inside = place.substring(field().name().length());
        Matcher numbered = NUMBERED.matcher(inside);
        if (numbered.matches()) {
            int number = Integer.parseInt(numbered.group(1));
            if (number <= parts.size()) {
                parts.get(number - 1).focusOn(numbered.group(2));
            }
        } else if (inside.startsWith(".") && !parts.isEmpty()) {
            parts.get(0).focusOn(inside.substring(1));
        }
    }

    @Override
    boolean isOwn(String problemPlace, String place) {
        return problemPlace.equals(place);
    }

    @Override
    void showProblems(List<Problem> problems, String prefix) {
        super.showProblems(problems, prefix);
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).showProblems(problems, place(prefix, i));
        }
    }

    @Override
    List<Problem> unreadable(String prefix) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            problems.addAll(parts.get(i).unreadable(place(prefix, i)));
        }
        return problems;
    }

    private String place(String prefix, int index) {
        return prefix + field().name() + (field().isMultiple() ? "[" + (index + 1) + "]." : ".");
    }

    private void draw() {
        list.removeAllComponents();
        for (int i = 0; i < parts.size(); i++) {
            PartEditor part = parts.get(i);
            part.setEditable(editable);
            CssLayout frame = Box.of("cp-part", part);
            if (editable) {
                frame.addComponent(tools(i));
            }
            list.addComponent(frame);
        }
        add.setVisible(editable && (field().isMultiple() || parts.isEmpty()));
    }

    private Component tools(int index) {
        CssLayout tools = Box.of("cp-part-tools");
        if (parts.size() > 1) {
            Button up = Buttons.quiet(text("board.form.moveUp"), () -> swap(index, index - 1));
            up.setEnabled(index > 0);
            Button down = Buttons.quiet(text("board.form.moveDown"), () -> swap(index, index + 1));
            down.setEnabled(index < parts.size() - 1);
            tools.addComponents(up, down);
        }
        tools.addComponent(Buttons.quiet(text("board.form.remove"), () -> remove(index)));
        return tools;
    }

    private void swap(int one, int other) {
        Collections.swap(parts, one, other);
        form().changed();
        draw();
    }

    private void remove(int index) {
        parts.remove(index);
        form().changed();
        draw();
    }

    private String text(String key) {
        return form().words().text(key);
    }
}
