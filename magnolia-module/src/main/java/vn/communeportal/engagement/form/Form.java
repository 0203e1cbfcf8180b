package vn.communeportal.engagement.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.communeportal.engagement.SubmissionKind;

/** The form of a kind of submission. Immutable. */
public final class Form {

    private final SubmissionKind kind;
    private final String page;
    private final List<String> sections;
    private final List<String> due;
    private final List<String> forwardDue;
    private final List<String> extension;
    private final boolean aboutRequired;
    private final int files;
    private final List<FormField> fields;

    Form(FormDeclaration declaration) {
        kind = SubmissionKind.ofId(declaration.text("kind")).orElseThrow();
        page = declaration.text("page");
        sections = declaration.texts("sections");
        due = declaration.texts("due");
        forwardDue = declaration.texts("forward");
        extension = declaration.texts("extension");
        aboutRequired = declaration.text("about").equals("required");
        files = declaration.number("files", 0);
        fields =
                declaration.parts("fields").stream()
                        .map(part -> new FormField(kind.id(), part))
                        .collect(Collectors.toUnmodifiableList());
    }

    public SubmissionKind kind() {
        return kind;
    }

    /** Its name in addresses, {@code gui-cau-hoi}. */
    public String page() {
        return page;
    }

    /** Codes of the law's sections whose pages lead to it. */
    public List<String> sections() {
        return sections;
    }

    /**
     * Codes of the deadlines for an answer; of several the first is for what is simple. Empty if
     * the law sets none.
     */
    public List<String> due() {
        return due;
    }

    /** Code of the deadline for passing on what others are competent for. */
    public Optional<String> forwardDue() {
        return forwardDue.stream().findFirst();
    }

    /** Code of the deadline for how far an answer may be put off. */
    public Optional<String> extension() {
        return extension.stream().findFirst();
    }

    /** Whether it makes no sense without an item that it is about. */
    public boolean isAboutRequired() {
        return aboutRequired;
    }

    /** The most files that may come with it. */
    public int files() {
        return files;
    }

    public List<FormField> fields() {
        return fields;
    }

    public Optional<FormField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** Key of its title. */
    public String titleKey() {
        return "engagement." + kind.id() + ".title";
    }
}
