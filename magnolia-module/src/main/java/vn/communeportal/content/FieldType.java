package vn.communeportal.content;

import java.util.Arrays;

/** What a field holds, by the name that the content types' YAML gives it. */
public enum FieldType {
    /** One line. */
    STRING("String"),
    /** Plain text of several lines. */
    TEXT("text"),
    /** HTML as {@link vn.communeportal.text.SafeHtml} allows it. */
    RICH_TEXT("richText"),
    BOOLEAN("Boolean"),
    LONG("Long"),
    /** A day without time. */
    DATE("date"),
    /** A point in time. */
    DATE_TIME("dateTime"),
    /** Code of one of the commune's sections. */
    SECTION("section"),
    /** One of the field's options. */
    CHOICE("choice"),
    /** A file with name and media type. */
    FILE("file"),
    /** A group of fields of its own, described by a sub-model. */
    PART("part");

    private final String yamlName;

    FieldType(String yamlName) {
        this.yamlName = yamlName;
    }

    /** The name in YAML. */
    public String yamlName() {
        return yamlName;
    }

    static FieldType ofYamlName(String name) {
        return Arrays.stream(values())
                .filter(type -> type.yamlName.equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No field type \"" + name + "\""));
    }
}
