package vn.communeportal.content;

import java.util.List;
import java.util.Optional;

/**
 * A kind of content as people think of it: <i>công khai ngân sách</i>, <i>lịch tiếp công dân</i>.
 * Kinds that are much alike share a content type and say which of its fields they use, which they
 * require, and in which sections they lie. Immutable.
 */
public final class Kind {

    /** The field that says of which kind a content is, in types of several. */
    public static final String FIELD = "kind";

    private final String name;
    private final String labelKey;
    private final KindGroup group;
    private final List<String> sections;
    private final List<Field> fields;
    private final String groupedBy;

    /**
     * @param groupedBy name of a field; empty for none
     */
    Kind(
            String name,
            String labelKey,
            KindGroup group,
            List<String> sections,
            List<Field> fields,
            String groupedBy) {
        this.name = name;
        this.labelKey = labelKey;
        this.group = group;
        this.sections = List.copyOf(sections);
        this.fields = List.copyOf(fields);
        this.groupedBy = groupedBy;
    }

    /** The value of {@link #FIELD}; of a type with one kind the type's name. */
    public String name() {
        return name;
    }

    public String labelKey() {
        return labelKey;
    }

    /** Among which others people look for it. */
    public KindGroup group() {
        return group;
    }

    /**
     * Codes of the sections it belongs to, by the section tree of the law; empty if it may lie
     * anywhere. It is no error if it lies elsewhere: communes have sections of their own.
     */
    public List<String> sections() {
        return sections;
    }

    /** The fields it uses, in the order of its form, each as required as the kind wants it. */
    public List<Field> fields() {
        return fields;
    }

    /** The choice by which citizens tell its items apart, as the stage of projects. */
    public Optional<Field> groupedBy() {
        return field(groupedBy);
    }

    /** What a new content of the kind says already, besides its kind. */
    public Content beginning() {
        Content content = Content.empty();
        for (Field field : fields) {
            content = content.with(field.name(), field.beginning().orElse(null));
        }
        return content;
    }

    public Optional<Field> field(String fieldName) {
        return fields.stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }

    @Override
    public String toString() {
        return labelKey;
    }
}
