package vn.communeportal.engagement.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

class FormRulesTest {

    /** What the law, or the portal where it says nothing, cannot do without. */
    private static final Map<SubmissionKind, List<String>> REQUIRED =
            Map.of(
                    SubmissionKind.OPINION, List.of("text", "name"),
                    SubmissionKind.QUESTION, List.of("subject", "text", "name"),
                    // Decree 20/2008/NĐ-CP, article 7
                    SubmissionKind.FEEDBACK,
                            List.of("subject", "text", "name", "address", "telephone"),
                    SubmissionKind.ERROR_REPORT, List.of("text"),
                    // Law 104/2016/QH13, article 24.2
                    SubmissionKind.INFORMATION_REQUEST,
                            List.of(
                                    "name",
                                    "residence",
                                    "address",
                                    "identity",
                                    "information",
                                    "delivery",
                                    "reason"),
                    SubmissionKind.RATING, List.of("interface", "content", "quality", "support"));

    @TestFactory
    Stream<DynamicTest> anEmptyFormLacksWhatTheLawWants() {
        return REQUIRED.entrySet().stream()
                .map(
                        kind ->
                                DynamicTest.dynamicTest(
                                        kind.getKey().id(),
                                        () ->
                                                assertThat(
                                                                FormRules.check(
                                                                        Forms.shipped()
                                                                                .of(kind.getKey()),
                                                                        Map.of()))
                                                        .extracting(FormProblem::field)
                                                        .containsExactlyElementsOf(
                                                                kind.getValue())));
    }

    @Test
    void aRaterSaysNothingOfThemselves() {
        assertThat(Forms.shipped().of(SubmissionKind.RATING).fields())
                .noneMatch(FormField::isPersonal);
    }

    @ParameterizedTest
    @CsvSource({
        "email,lan@example.vn,true",
        "email,lan@example,false",
        "email,a b@example.vn,false",
        "telephone,0912 345 678,true",
        "telephone,+84 912 345 678,true",
        "telephone,12,false",
        "identity,030 123 456 789,true",
        "identity,B1234567,true",
        "identity,12345,false",
        "delivery,link,true",
        "delivery,pigeon,false"
    })
    void fieldsAreWellFormed(String field, String typed, boolean right) {
        Form form = Forms.shipped().of(SubmissionKind.INFORMATION_REQUEST);
        assertThat(FormRules.check(form, FormRules.normal(form, Map.of(field, typed))))
                .extracting(FormProblem::field)
                .satisfies(fields -> assertThat(fields.contains(field)).isEqualTo(!right));
    }

    @Test
    void nothingGoesIntoALineThatCouldBecomeAHeader() {
        Form form = Forms.shipped().of(SubmissionKind.QUESTION);
        Map<String, String> typed = new HashMap<>();
        typed.put("name", "Lan\r\nBcc: all@example.vn");
        typed.put("email", "lan@example.vn\nBcc: all@example.vn");
        typed.put("text", "Dòng một\r\nDòng hai\u0000");
        typed.put("unknown", "x");
        Map<String, String> normal = FormRules.normal(form, typed);
        assertThat(normal).doesNotContainKey("unknown");
        assertThat(normal.get("name")).isEqualTo("Lan Bcc: all@example.vn");
        assertThat(normal.get("text")).isEqualTo("Dòng một\nDòng hai");
        assertThat(FormRules.check(form, normal)).extracting(FormProblem::field).contains("email");
    }

    @Test
    void nothingIsLongerThanItMayBe() {
        Form form = Forms.shipped().of(SubmissionKind.QUESTION);
        assertThat(FormRules.check(form, Map.of("text", "x".repeat(5001))))
                .anyMatch(
                        problem ->
                                problem.field().equals("text")
                                        && problem.text(Locale.ENGLISH).contains("5,000"));
    }

    @Test
    void everythingHasWordsInBothLanguages() {
        List<String> keys = new ArrayList<>();
        for (Form form : Forms.shipped().all()) {
            keys.add(form.titleKey());
            keys.add("engagement." + form.kind().id() + ".lead");
            for (FormField field : form.fields()) {
                keys.add(field.labelKey());
                field.options().forEach(option -> keys.add(field.optionKey(option)));
            }
        }
        for (FormFieldType type : FormFieldType.values()) {
            if (type != FormFieldType.LINE && type != FormFieldType.TEXT) {
                keys.add("engagement.problem." + type.id());
            }
        }
        for (Locale locale : List.of(Vietnamese.LOCALE, Locale.ENGLISH)) {
            assertThat(Messages.shipped().all(locale)).containsKeys(keys.toArray(new String[0]));
        }
    }
}
