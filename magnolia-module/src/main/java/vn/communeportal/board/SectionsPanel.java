package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.CheckBox;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.communeportal.administration.SectionRules;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Section;
import vn.communeportal.regulation.RequiredSection;

/**
 * The sections of a commune in a form: names, order, in the menu, hidden, which of the law's they
 * fulfil, who keeps them. What the law requires says so, with its source.
 */
final class SectionsPanel extends CssLayout {

    private final BoardContext context;
    private final List<RequiredSection> law;
    private final List<Row> rows = new ArrayList<>();
    private final CssLayout list = Box.of("cp-sections");

    SectionsPanel(BoardContext context, Commune commune, List<RequiredSection> law, Runnable save) {
        this.context = context;
        this.law = law;
        commune.sections().forEach(section -> rows.add(new Row(section, commune)));
        draw();
        addComponents(list, Buttons.primary(context.text("board.settings.saveSections"), save));
    }

    private void draw() {
        list.removeAllComponents();
        rows.forEach(row -> list.addComponent(row.component));
    }

    private void move(Row row, int by) {
        int at = rows.indexOf(row);
        if (at + by >= 0 && at + by < rows.size()) {
            Collections.swap(rows, at, at + by);
            draw();
        }
    }

    /** As they are in the form. */
    List<Section> sections() {
        return rows.stream().map(Row::section).collect(Collectors.toList());
    }

    /** One section. */
    private final class Row {

        private final Section section;
        private final TextField name = field("board.section.name");
        private final TextField englishName = field("board.section.englishName");
        private final TextField fulfils = field("board.section.fulfils");
        private final TextField responsible = field("board.section.responsible");
        private final CheckBox inMenu = new CheckBox(context.text("board.section.inMenu"));
        private final CheckBox hidden = new CheckBox(context.text("board.section.hidden"));
        private final CssLayout component;

        private Row(Section section, Commune commune) {
            this.section = section;
            name.setValue(section.name());
            englishName.setValue(section.englishName());
            fulfils.setValue(String.join(" ", section.fulfils()));
            responsible.setValue(section.responsible());
            inMenu.setValue(section.isInMenu());
            hidden.setValue(section.isHidden());
            Button up = Buttons.quiet(context.text("board.form.moveUp"), () -> move(this, -1));
            Button down = Buttons.quiet(context.text("board.form.moveDown"), () -> move(this, 1));
            component =
                    Box.of(
                            "cp-card",
                            Html.text(section.code() + " · /" + section.slug(), "cp-note"),
                            Box.of("cp-commune-field", name),
                            Box.of("cp-commune-field", englishName),
                            Box.of("cp-commune-field", fulfils),
                            Box.of("cp-commune-field", responsible),
                            inMenu,
                            hidden,
                            up,
                            down);
            component.addStyleName("cp-section-" + section.code());
            SectionRules.neededFor(section, commune.sections(), law)
                    .ifPresent(
                            required ->
                                    component.addComponent(
                                            Html.text(
                                                    context.text(
                                                            "board.section.required",
                                                            SectionRules.source(required)),
                                                    "cp-help")));
        }

        private TextField field(String captionKey) {
            TextField field = new TextField(context.text(captionKey));
            field.setWidthFull();
            return field;
        }

        private Section section() {
            return section.named(name.getValue().strip(), englishName.getValue().strip())
                    .shown(inMenu.getValue(), hidden.getValue())
                    .fulfilling(
                            Arrays.stream(
                                            fulfils.getValue()
                                                    .toUpperCase(Locale.ROOT)
                                                    .split("[ ,;]+"))
                                    .filter(code -> !code.isEmpty())
                                    .collect(Collectors.toList()))
                    .keptBy(responsible.getValue().strip());
        }
    }
}
