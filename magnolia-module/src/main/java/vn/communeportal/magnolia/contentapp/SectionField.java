package vn.communeportal.magnolia.contentapp;

import com.vaadin.ui.ComboBox;
import com.vaadin.ui.Component;
import info.magnolia.objectfactory.ComponentProvider;
import info.magnolia.ui.field.ConfiguredFieldDefinition;
import info.magnolia.ui.field.factory.AbstractFieldFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.inject.Inject;
import vn.communeportal.content.Section;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.text.Vietnamese;

/** A section of the commune of the form, chosen by its name; stored is its code. */
public class SectionField extends ConfiguredFieldDefinition<String> {

    public SectionField() {
        setType(String.class);
        setFactoryClass(Factory.class);
    }

    /** Knows the commune from the form that is open. */
    public static class Factory extends AbstractFieldFactory<String, SectionField> {

        private final OpenForm form;
        private final Locale language;

        @Inject
        public Factory(
                SectionField definition,
                ComponentProvider components,
                OpenForm form,
                People people) {
            super(definition, components);
            this.form = form;
            language = people.current().map(Person::language).orElse(Vietnamese.LOCALE);
        }

        @Override
        protected Component createFieldComponent() {
            List<String> codes =
                    form.commune().sectionsFor(form.type()).stream()
                            .map(Section::code)
                            .collect(Collectors.toList());
            ComboBox<String> choice = new ComboBox<>(null, codes);
            choice.setItemCaptionGenerator(this::name);
            return choice;
        }

        /** The code of a section that is no more is better than nothing. */
        private String name(String code) {
            return form.commune().section(code).map(section -> section.name(language)).orElse(code);
        }
    }
}
