package vn.communeportal.engagement.form;

import java.util.List;
import java.util.Objects;

/** A field of a form. Immutable. */
public final class FormField {

    /** Telephone numbers, addresses of e-mail and the like need no more. */
    private static final int SHORT = 120;

    private final String kind;
    private final String name;
    private final FormFieldType type;
    private final boolean required;
    private final boolean personal;
    private final int most;
    private final List<String> options;
    private final String basis;

    FormField(String kind, FormDeclaration declaration) {
        this.kind = Objects.requireNonNull(kind, "kind");
        name = declaration.text("name");
        type = FormFieldType.of(declaration.text("type"));
        required = declaration.flag("required");
        personal = declaration.flag("personal");
        most = declaration.number("most", SHORT);
        options = declaration.texts("options");
        basis = declaration.text("basis");
    }

    /** By this name it is sent and kept. */
    public String name() {
        return name;
    }

    public FormFieldType type() {
        return type;
    }

    public boolean isRequired() {
        return required;
    }

    /** Whether it says who somebody is or how to reach them. */
    public boolean isPersonal() {
        return personal;
    }

    /** The most characters that it takes. */
    public int most() {
        return most;
    }

    /** What a choice is between; empty for other types. */
    public List<String> options() {
        return options;
    }

    /** The article that asks for it; empty if none does. */
    public String basis() {
        return basis;
    }

    /** Key of its name. */
    public String labelKey() {
        return "engagement." + kind + "." + name;
    }

    /** Key of the name of an option. */
    public String optionKey(String option) {
        return labelKey() + "." + option;
    }

    @Override
    public String toString() {
        return kind + "." + name;
    }
}
