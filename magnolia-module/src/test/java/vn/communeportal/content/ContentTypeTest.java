package vn.communeportal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentTypeTest {

    private static ContentType read(String options) {
        String yaml =
                """
                datasource: {workspace: letters}
                model:
                  nodeType: cp:letter
                  properties:
                    - { name: title, required: true }
                    - name: kind
                      options:
                        - %s
                """
                        .formatted(options);
        return ContentType.read(
                "letter", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void fieldsAreReadInTheirOrder() {
        ContentType letter = read("{ value: open, label: \"Thư ngỏ, thư công\" }");

        assertThat(letter.workspace()).isEqualTo("letters");
        assertThat(letter.fields()).extracting(Field::name).containsExactly("title", "kind");
        assertThat(letter.field("title").orElseThrow().isRequired()).isTrue();
        assertThat(letter.field("kind").orElseThrow().options()).containsExactly("open");
    }

    @Test
    void aLabelThatFallsApartAtItsCommaIsNoticed() {
        assertThatThrownBy(() -> read("{ value: open, label: Thư ngỏ, thư công }"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("letter.kind");
    }
}
