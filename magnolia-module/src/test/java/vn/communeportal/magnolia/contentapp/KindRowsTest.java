package vn.communeportal.magnolia.contentapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.FormLayout;
import com.vaadin.ui.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Field;
import vn.communeportal.content.Kind;
import vn.communeportal.testing.FilledContent;

class KindRowsTest {

    private static final ContentType DISCLOSURE =
            ContentTypes.shipped().named(ContentTypes.DISCLOSURE);

    private final Map<String, Component> fields = new LinkedHashMap<>();

    static List<Object[]> kinds() {
        return FilledContent.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aKindsFieldsAreShownInItsOrder(ContentType type, Kind kind) {
        KindRows rows = rows(type);

        rows.show(kind.name());

        assertThat(rows.shown()).containsExactlyElementsOf(names(kind.fields()));
        for (Field field : kind.fields()) {
            if (field.name().equals("place")) {
                continue; // its row is not the field
            }
            assertThat(field(field.name()).isRequiredIndicatorVisible())
                    .as(field.name())
                    .isEqualTo(field.isRequired());
        }
    }

    @Test
    void withoutAKindThoseAreShownThatAllKindsHave() {
        KindRows rows = rows(DISCLOSURE);

        rows.show("");

        assertThat(rows.shown())
                .contains("kind", "title", "section", "publishFrom")
                .doesNotContain("place", "fees", "budgetYear");
    }

    @Test
    void whatAnotherKindDoesNotHaveIsEmptied() {
        KindRows rows = rows(DISCLOSURE);
        rows.show("land");
        field("title").setValue("Công khai quỹ đất");
        field("place").setValue("Thôn Một");

        rows.show("fee");
        rows.clearHidden();

        assertThat(field("place").getValue()).isEmpty();
        assertThat(field("title").getValue()).isEqualTo("Công khai quỹ đất");
        assertThat(rows.shown()).contains("fees").doesNotContain("place");
    }

    /** A row of its own each; one is in a layout, as Magnolia does with what has several parts. */
    private KindRows rows(ContentType type) {
        FormLayout form = new FormLayout();
        for (Field field : type.fields()) {
            TextField input = new TextField();
            fields.put(field.name(), input);
            form.addComponent(field.name().equals("place") ? new CssLayout(input) : input);
        }
        return new KindRows(type, fields);
    }

    private TextField field(String name) {
        return (TextField) fields.get(name);
    }

    private static List<String> names(List<Field> fields) {
        return fields.stream().map(Field::name).toList();
    }
}
