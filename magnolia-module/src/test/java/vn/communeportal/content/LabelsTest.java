package vn.communeportal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.communeportal.text.Messages;

class LabelsTest {

    /** Kinds of fields whose label alone leaves a question open. */
    private static final Set<FieldType> IN_NEED_OF_HELP =
            Set.of(FieldType.PART, FieldType.FILE, FieldType.DATE_TIME, FieldType.SECTION);

    private final Messages messages = Messages.shipped();

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyTypeFieldAndOptionHasALabel(String language) {
        Map<String, String> texts = messages.all(new Locale(language));
        List<String> missing = new ArrayList<>();
        Consumer<String> require =
                key -> {
                    if (texts.getOrDefault(key, "").isBlank()) {
                        missing.add(key);
                    }
                };
        for (ContentType type : ContentTypes.shipped().all()) {
            require.accept(type.name() + ".name");
            require.accept(type.name() + ".plural");
            forEachField(
                    type.fields(),
                    field -> {
                        require.accept(field.labelKey());
                        field.options().forEach(option -> require.accept(field.optionKey(option)));
                        if (IN_NEED_OF_HELP.contains(field.type())) {
                            require.accept(field.helpKey());
                        }
                    });
        }
        assertThat(missing).isEmpty();
    }

    /** Those that people fill in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "supplyingUnit",
                "royaltySettings",
                "royaltyDecision",
                "crossPost",
                "programme",
                "register"
            })
    void recordsHaveLabels(String name) {
        Map<String, String> texts = messages.all(new Locale("vi"));
        List<String> missing = new ArrayList<>();
        forEachField(
                ContentTypes.ofRecords(name).fields(),
                field -> {
                    if (!texts.containsKey(field.labelKey())) {
                        missing.add(field.labelKey());
                    }
                    field.options().stream()
                            .map(field::optionKey)
                            .filter(key -> !texts.containsKey(key))
                            .forEach(missing::add);
                });
        assertThat(missing).isEmpty();
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(messages.all(new Locale("en")).keySet())
                .isEqualTo(messages.all(new Locale("vi")).keySet());
    }

    @Test
    void noLabelIsAboutAFieldThatIsNoMore() {
        List<String> known = new ArrayList<>();
        for (ContentType type : ContentTypes.shipped().all()) {
            known.add(type.name() + ".name");
            known.add(type.name() + ".plural");
            forEachField(
                    type.fields(),
                    field -> {
                        known.add(field.labelKey());
                        known.add(field.helpKey());
                        field.options().forEach(option -> known.add(field.optionKey(option)));
                    });
        }
        assertThat(messages.all(new Locale("vi")).keySet())
                .filteredOn(
                        key ->
                                ContentTypes.shipped().all().stream()
                                        .anyMatch(type -> key.startsWith(type.name() + ".")))
                .isSubsetOf(known);
    }

    private static void forEachField(List<Field> fields, Consumer<Field> work) {
        for (Field field : fields) {
            work.accept(field);
            forEachField(field.parts(), work);
        }
    }
}
