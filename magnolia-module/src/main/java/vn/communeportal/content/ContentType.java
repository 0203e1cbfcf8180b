package vn.communeportal.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A type of content, read from the same YAML file that Magnolia's content-types module reads: name,
 * workspace, node type and fields; and the {@link Kind}s that people tell apart in it. Immutable.
 */
public final class ContentType {

    private final String name;
    private final String workspace;
    private final String nodeType;
    private final boolean reported;
    private final List<Kind> kinds;
    private final List<Field> fields;

    ContentType(ContentTypeYaml.Declaration declaration, KindsYaml kinds, String name) {
        this.name = name;
        this.workspace = declaration.workspace();
        this.nodeType = declaration.nodeType();
        this.reported = kinds.isReported();
        this.kinds = List.copyOf(kinds.kinds());
        this.fields = List.copyOf(kinds.fields());
    }

    /** {@code article}, {@code legalDocument}, {@code disclosure}… */
    public String name() {
        return name;
    }

    public String workspace() {
        return workspace;
    }

    public String nodeType() {
        return nodeType;
    }

    /**
     * Whether the reports on a portal's work count its items (<i>tin, bài, văn bản, thủ tục</i>);
     * the others are standing information.
     */
    public boolean isReported() {
        return reported;
    }

    /** At least one. */
    public List<Kind> kinds() {
        return kinds;
    }

    /** Whether a content says of which kind it is. */
    public boolean hasKinds() {
        return kinds.size() > 1;
    }

    /**
     * @return empty if there is none of this name
     */
    public Optional<Kind> kind(String kindName) {
        return kinds.stream().filter(kind -> kind.name().equals(kindName)).findFirst();
    }

    /** The kind of a content; empty if it says none, or one that there is not. */
    public Optional<Kind> kindOf(Content content) {
        return hasKinds() ? kind(content.text(Kind.FIELD)) : Optional.of(kinds.get(0));
    }

    /** The fields of all kinds; for those of one content see {@link #fieldsOf}. */
    public List<Field> fields() {
        return fields;
    }

    /** The fields that every kind uses: what a form can ask for before the kind is chosen. */
    public List<Field> commonFields() {
        return fields.stream()
                .filter(
                        field ->
                                kinds.stream()
                                        .allMatch(kind -> kind.field(field.name()).isPresent()))
                .collect(Collectors.toList());
    }

    /** The fields that the content's kind uses; all if it says none. */
    public List<Field> fieldsOf(Content content) {
        return kindOf(content).map(Kind::fields).orElse(fields);
    }

    /** The content without what its kind does not use, as is left behind when the kind changes. */
    public Content withoutUnused(Content content) {
        Content kept = content;
        List<Field> used = fieldsOf(content);
        for (Field field : fields) {
            if (used.stream().noneMatch(one -> one.name().equals(field.name()))) {
                kept = kept.with(field.name(), null);
            }
        }
        return kept;
    }

    public Optional<Field> field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }

    @Override
    public String toString() {
        return name;
    }
}
