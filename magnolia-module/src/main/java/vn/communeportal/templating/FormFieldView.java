package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.communeportal.engagement.form.FormField;
import vn.communeportal.engagement.form.FormFieldType;
import vn.communeportal.engagement.form.FormProblem;
import vn.communeportal.text.Messages;

/** A field of a form, for templates. */
public final class FormFieldView {

    /** What browsers fill in by themselves: WCAG 2.2, criterion 1.3.5. */
    private static final Map<String, String> AUTOCOMPLETE =
            Map.of(
                    "name", "name",
                    "address", "street-address",
                    "telephone", "tel",
                    "email", "email");

    private final FormField field;
    private final String value;
    private final FormProblem problem;
    private final Locale locale;

    /**
     * @param problem null if nothing is wrong
     */
    FormFieldView(FormField field, String value, FormProblem problem, Locale locale) {
        this.field = field;
        this.value = value;
        this.problem = problem;
        this.locale = locale;
    }

    public String getName() {
        return field.name();
    }

    /** {@code line}, {@code text}, {@code choice}… */
    public String getType() {
        return field.type().id();
    }

    /** Type of the input that phones show the right keyboard for. */
    public String getInput() {
        switch (field.type()) {
            case EMAIL:
                return "email";
            case TELEPHONE:
                return "tel";
            default:
                return "text";
        }
    }

    public String getLabel() {
        return text(field.labelKey());
    }

    public boolean isRequired() {
        return field.isRequired();
    }

    public boolean isPersonal() {
        return field.isPersonal();
    }

    public int getMost() {
        return field.most();
    }

    public String getValue() {
        return value;
    }

    /** Empty for none. */
    public String getAutocomplete() {
        return AUTOCOMPLETE.getOrDefault(field.name(), "");
    }

    /** What is wrong; empty if nothing is. */
    public String getProblem() {
        return problem == null ? "" : problem.text(locale);
    }

    /** What a choice or a rating is between; none of other types. */
    public List<Option> getOptions() {
        List<Option> options = new ArrayList<>();
        if (field.type() == FormFieldType.RATING) {
            for (int mark = 1; mark <= FormFieldType.BEST; mark++) {
                options.add(option(String.valueOf(mark), text("engagement.rating." + mark)));
            }
        }
        for (String one : field.options()) {
            options.add(option(one, text(field.optionKey(one))));
        }
        return options;
    }

    private Option option(String name, String label) {
        return new Option(name, label, name.equals(value));
    }

    private String text(String key) {
        return Messages.shipped().text(locale, key);
    }

    /** One of a few. */
    public static final class Option {

        private final String value;
        private final String label;
        private final boolean chosen;

        private Option(String value, String label, boolean chosen) {
            this.value = value;
            this.label = label;
            this.chosen = chosen;
        }

        public String getValue() {
            return value;
        }

        public String getLabel() {
            return label;
        }

        public boolean isChosen() {
            return chosen;
        }
    }
}
