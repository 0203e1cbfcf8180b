package vn.communeportal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.communeportal.regulation.RequiredSection;
import vn.communeportal.regulation.SectionTree;
import vn.communeportal.regulation.ShownContent;
import vn.communeportal.testing.FilledContent;
import vn.communeportal.testing.TestRepository;

/** Every kind of public information: its fields, its rules over a filled one, its way into JCR. */
class KindsTest {

    static List<Object[]> kinds() {
        return FilledContent.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothingIsWrongInAFilledContent(ContentType type, Kind kind) {
        assertThat(ContentRules.check(type, FilledContent.of(type, kind))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatAKindRequiresIsMissedAndNothingElse(ContentType type, Kind kind) {
        for (Field field : kind.fields()) {
            if (field.name().equals(Kind.FIELD)) {
                continue;
            }
            Content without = FilledContent.of(type, kind).with(field.name(), null);

            List<Problem> missing =
                    ContentRules.check(type, without).stream()
                            .filter(problem -> problem.key().equals("problem.required"))
                            .collect(Collectors.toList());

            assertThat(missing)
                    .as(kind + " without " + field.name())
                    .isEqualTo(
                            field.isRequired()
                                    ? List.of(Problem.in(field.name(), "problem.required"))
                                    : List.of());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFieldComesBackFromTheRepository(ContentType type, Kind kind) {
        Content content = FilledContent.of(type, kind);
        try (TestRepository repository = new TestRepository()) {
            Content read =
                    repository.editing(
                            type.workspace(),
                            session -> {
                                String id =
                                        Items.create(session, type, "xa", content, Instant.EPOCH)
                                                .getIdentifier();
                                session.save();
                                return Items.find(session, type, "xa", id).orElseThrow().content();
                            });

            assertThat(ContentComparison.of(type, content, read)).isEmpty();
        }
    }

    @Test
    void everyDeclaredFieldOfATypeIsUsedByOneOfItsKinds() {
        for (ContentType type : ContentTypes.shipped().all()) {
            Set<String> used = new LinkedHashSet<>();
            type.kinds().forEach(kind -> kind.fields().forEach(field -> used.add(field.name())));
            assertThat(type.fields())
                    .as(type.name())
                    .extracting(Field::name)
                    .containsExactlyInAnyOrderElementsOf(used);
        }
    }

    @Test
    void theSectionsOfTheLawAndTheKindsKnowEachOther() {
        List<String> strangers = new ArrayList<>();
        for (RequiredSection section : SectionTree.shipped().all()) {
            for (ShownContent shown : section.shows()) {
                ContentType type = ContentTypes.shipped().named(shown.contentType());
                Kind kind = type.kind(shown.kind().orElse(type.name())).orElseThrow();
                if (!kind.sections().contains(section.code())) {
                    strangers.add(section.code() + " " + kind);
                }
            }
        }
        assertThat(strangers).isEmpty();
    }
}
