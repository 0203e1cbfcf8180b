package vn.communeportal.board.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.communeportal.board.media.StoredFiles;
import vn.communeportal.board.parts.Words;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentComparison;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Field;
import vn.communeportal.content.Kind;
import vn.communeportal.content.Section;
import vn.communeportal.testing.FilledContent;
import vn.communeportal.testing.TestRepository;

/** The forms of every kind of public information. */
class KindFormsTest {

    private static final ContentType DISCLOSURE =
            ContentTypes.shipped().named(ContentTypes.DISCLOSURE);

    static List<Object[]> kinds() {
        return FilledContent.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFormShowsTheFieldsOfItsKindAndGivesBackWhatItShows(ContentType type, Kind kind) {
        Content content = FilledContent.of(type, kind);
        ContentForm form = form(type, kind);

        form.show(content);

        assertThat(shown(form))
                .containsExactlyElementsOf(kind.fields().stream().map(Field::name).toList());
        assertThat(ContentComparison.of(type, content, form.content())).isEmpty();
        assertThat(form.unreadable()).isEmpty();
    }

    @Test
    void whatAnotherKindDoesNotUseIsDropped() {
        Kind fee = DISCLOSURE.kind("fee").orElseThrow();
        Kind profile = DISCLOSURE.kind("profile").orElseThrow();
        ContentForm form = form(DISCLOSURE, fee);
        form.show(FilledContent.of(DISCLOSURE, fee));

        form.show(form.content().with(Kind.FIELD, "profile"));

        assertThat(shown(form))
                .containsExactlyElementsOf(profile.fields().stream().map(Field::name).toList());
        assertThat(form.content().has("fees")).isFalse();
        assertThat(form.content().text("title")).isEqualTo("Giá trị title");
    }

    private static ContentForm form(ContentType type, Kind kind) {
        List<Section> sections = new ArrayList<>();
        for (String code : kind.sections()) {
            sections.add(new Section(code, code, code, code, type.name(), true));
        }
        return new ContentForm(
                new FormContext(
                        new Words(new Locale("vi")),
                        new Commune("hoa-phong", Map.of(), sections),
                        type,
                        new StoredFiles(new TestRepository(), type.workspace()),
                        () -> {}));
    }

    private static List<String> shown(ContentForm form) {
        List<String> names = new ArrayList<>();
        ((com.vaadin.ui.CssLayout) form.component())
                .forEach(editor -> names.add(((FieldEditor) editor).field().name()));
        return names;
    }
}
