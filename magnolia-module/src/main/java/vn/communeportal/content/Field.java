package vn.communeportal.content;

import java.util.List;
import java.util.Optional;

/** One field of a content type, as its YAML declares it. Immutable. */
public final class Field {

    private final String owner;
    private final String name;
    private final FieldType type;
    private final boolean required;
    private final boolean multiple;
    private final List<String> options;
    private final List<Field> parts;
    private final String beginning;

    Field(
            String owner,
            String name,
            FieldType type,
            boolean required,
            boolean multiple,
            List<String> options,
            List<Field> parts) {
        this(owner, name, type, required, multiple, options, parts, "");
    }

    private Field(
            String owner,
            String name,
            FieldType type,
            boolean required,
            boolean multiple,
            List<String> options,
            List<Field> parts,
            String beginning) {
        this.owner = owner;
        this.name = name;
        this.type = type;
        this.required = required;
        this.multiple = multiple;
        this.options = List.copyOf(options);
        this.parts = List.copyOf(parts);
        this.beginning = beginning;
    }

    /**
     * The same field with what it says in a new content.
     *
     * @param option one of {@link #options}
     * @throws IllegalArgumentException if it is none of them
     */
    Field beginningWith(String option) {
        if (multiple || !options.contains(option)) {
            throw new IllegalArgumentException(this + " cannot begin with " + option);
        }
        return new Field(owner, name, type, required, false, options, parts, option);
    }

    /** What the field says in a new content; empty for nothing. */
    public Optional<String> beginning() {
        return beginning.isEmpty() ? Optional.empty() : Optional.of(beginning);
    }

    /** The same field of a kind that cannot do without it. */
    Field asRequired() {
        return new Field(owner, name, type, true, multiple, options, parts, beginning);
    }

    /** The content type or the trait that declares it; in a part with the field in front. */
    public String owner() {
        return owner;
    }

    /** The same field with only these of its parts' fields. */
    Field withParts(List<Field> some) {
        return new Field(owner, name, type, required, multiple, options, some, beginning);
    }

    /** The JCR property, or for a file or a part the child node. */
    public String name() {
        return name;
    }

    public FieldType type() {
        return type;
    }

    public boolean isRequired() {
        return required;
    }

    public boolean isMultiple() {
        return multiple;
    }

    /** The values a {@link FieldType#CHOICE} has, in order; empty for others. */
    public List<String> options() {
        return options;
    }

    /** The fields of a {@link FieldType#PART}; empty for others. */
    public List<Field> parts() {
        return parts;
    }

    public Optional<Field> part(String partName) {
        return parts.stream().filter(field -> field.name.equals(partName)).findFirst();
    }

    /**
     * Key of the field's label: {@code article.title.label}, in a part {@code
     * article.leadImage.alt.label}.
     */
    public String labelKey() {
        return key("label");
    }

    /** Key of the sentence under the field; not every field has one. */
    public String helpKey() {
        return key("help");
    }

    /** Key of an option's label: {@code article.genre.news}. */
    public String optionKey(String option) {
        return key(option);
    }

    private String key(String last) {
        return owner + "." + name + "." + last;
    }

    @Override
    public String toString() {
        return owner + "." + name;
    }
}
