package vn.communeportal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTypeTest {

    private static final String KINDS =
            """
            group: documents
            kinds:
              letter: { sections: [VB-02], fields: [title, way] }
            """;

    private static final String TRAIT =
            """
            properties:
              title: { required: true }
              signer: {}
              day: { type: date }
            subModels:
              paper: { properties: { name: { required: true } } }
            """;

    private static InputStream stream(String yaml) {
        return new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static ContentType read(String options) {
        String yaml =
                """
                datasource: {workspace: letters}
                model:
                  nodeType: cp:letter
                  properties:
                    - { name: title, required: true }
                    - name: way
                      options:
                        - %s
                """
                        .formatted(options);
        return ContentTypes.read("letter", stream(yaml), stream(KINDS), path -> stream(TRAIT));
    }

    @Test
    void fieldsAreReadInTheirOrder() {
        ContentType letter = read("{ value: open, label: \"Thư ngỏ, thư công\" }");

        assertThat(letter.workspace()).isEqualTo("letters");
        assertThat(letter.fields()).extracting(Field::name).containsExactly("title", "way");
        assertThat(letter.field("title").orElseThrow().isRequired()).isTrue();
        assertThat(letter.field("way").orElseThrow().options()).containsExactly("open");
    }

    @Test
    void aLabelThatFallsApartAtItsCommaIsNoticed() {
        assertThatThrownBy(() -> read("{ value: open, label: Thư ngỏ, thư công }"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("letter.way");
    }

    private static ContentType read(String type, String kinds) {
        return ContentTypes.read("note", stream(type), stream(kinds), path -> stream(TRAIT));
    }

    private static final String NOTE =
            """
            datasource: {workspace: notes}
            model: !include:/some/traits/paper.yaml
              nodeType: cp:note
              properties:
                kind:
                  options:
                    - { value: short, label: Ngắn }
                    - { value: long, label: Dài }
                tongue:
                  defaultValue: vi
                  options: [ { value: en, label: Anh }, { value: vi, label: Việt } ]
                signer: { type: text }
                papers: { type: paper, multiple: true }
            """;

    private static final String NOTES =
            """
            reported: true
            group: news
            first: [kind, title]
            last: [day]
            kinds:
              short: { sections: [TT-02], fields: [signer, tongue] }
              long: { sections: [], group: other, fields: [papers], required: [papers, day] }
            """;

    @Test
    void whatATraitDeclaresIsItsOwnUnlessItIsDeclaredAgain() {
        ContentType note = read(NOTE, NOTES);

        assertThat(note.fields())
                .extracting(Field::name)
                .containsExactly("kind", "title", "signer", "tongue", "papers", "day");
        assertThat(note.field("title").orElseThrow().labelKey()).isEqualTo("paper.title.label");
        assertThat(note.field("title").orElseThrow().isRequired()).isTrue();
        Field signer = note.field("signer").orElseThrow();
        assertThat(signer.labelKey()).isEqualTo("note.signer.label");
        assertThat(signer.type()).isEqualTo(FieldType.TEXT);
        assertThat(note.field("papers").orElseThrow().part("name").orElseThrow().labelKey())
                .isEqualTo("note.papers.name.label");
    }

    @Test
    void aNewContentBeginsWithTheDefaultValuesOfItsKind() {
        ContentType note = read(NOTE, NOTES);

        assertThat(note.kind("short").orElseThrow().beginning())
                .isEqualTo(Content.empty().with("tongue", "vi"));
        assertThat(note.kind("long").orElseThrow().beginning()).isEqualTo(Content.empty());
        assertThatThrownBy(() -> read(NOTE.replace("Value: vi", "Value: fr"), NOTES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("note.tongue");
    }

    @Test
    void aKindHasItsFieldsSectionsAndGroup() {
        ContentType note = read(NOTE, NOTES);
        Kind brief = note.kind("short").orElseThrow();
        Kind lengthy = note.kindOf(Content.empty().with("kind", "long")).orElseThrow();

        assertThat(note.isReported()).isTrue();
        assertThat(brief.fields())
                .extracting(Field::name)
                .containsExactly("kind", "title", "signer", "tongue", "day");
        assertThat(brief.sections()).containsExactly("TT-02");
        assertThat(brief.group()).isEqualTo(KindGroup.NEWS);
        assertThat(brief.labelKey()).isEqualTo("note.kind.short");
        assertThat(brief.field("day").orElseThrow().isRequired()).isFalse();
        assertThat(lengthy.field("day").orElseThrow().isRequired()).isTrue();
        assertThat(lengthy.group()).isEqualTo(KindGroup.OTHER);
        assertThat(note.kindOf(Content.empty())).isEmpty();
        assertThat(note.fieldsOf(Content.empty())).isEqualTo(note.fields());
    }

    @ParameterizedTest
    @CsvSource({
        "'papers, day', 'papers, weight'",
        "'[papers]', '[pages]'",
        "'  long:', '  huge:'",
        "'group: other', 'team: other'",
        "'group: other', 'group: others'"
    })
    void aMistakeInTheKindsIsNoticed(String right, String wrong) {
        String mistaken = NOTES.replace(right, wrong);

        assertThat(mistaken).isNotEqualTo(NOTES);
        assertThatThrownBy(() -> read(NOTE, mistaken)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFieldCannotTakeANameThatItemsNeed() {
        assertThatThrownBy(() -> read(NOTE.replace("signer:", "state:"), NOTES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("note.state");
    }
}
