package vn.communeportal.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Field;
import vn.communeportal.text.Messages;

class DocumentTypesTest {

    private final DocumentTypes types = DocumentTypes.shipped();

    @Test
    void everyTypeThatAFormOffersIsHereByTheSameName() {
        Field field =
                ContentTypes.shipped()
                        .named(ContentTypes.LEGAL_DOCUMENT)
                        .field("documentType")
                        .orElseThrow();
        for (String option : field.options()) {
            assertThat(types.byCode(option))
                    .hasValueSatisfying(
                            type ->
                                    assertThat(type.name())
                                            .isEqualTo(
                                                    Messages.shipped()
                                                            .text(
                                                                    new Locale("vi"),
                                                                    field.optionKey(option))));
        }
    }

    @Test
    void holdsThe29TypesOfTheDecree() {
        assertThat(types.all()).filteredOn(type -> type.basis().startsWith("30/2020")).hasSize(29);
        assertThat(types.all()).extracting(DocumentType::code).doesNotHaveDuplicates();
        assertThat(types.byCode("officialLetter").orElseThrow().abbreviation()).isEmpty();
        assertThat(types.byCode("publicLetter").orElseThrow().abbreviation()).isEmpty();
    }

    @Test
    void noAbbreviationStandsForTwoTypes() {
        assertThat(types.all().stream().flatMap(type -> type.abbreviation().stream()))
                .doesNotHaveDuplicates();
        assertThat(types.byAbbreviation("QyĐ")).map(DocumentType::code).contains("rule");
    }

    @Test
    void theDecreeHoldsFromItsFirstDay() {
        DocumentType report = types.byAbbreviation("BC").orElseThrow();
        assertThat(report.isValidOn(LocalDate.of(2020, 3, 4))).isFalse();
        assertThat(report.isValidOn(LocalDate.of(2020, 3, 5))).isTrue();
        assertThat(types.byAbbreviation("NĐ").orElseThrow().isValidOn(LocalDate.of(1999, 1, 1)))
                .isTrue();
    }

    @Test
    void bodiesAreKnownByCodeAndName() {
        IssuingBodies bodies = IssuingBodies.shipped();
        assertThat(bodies.byCode("UBND").orElseThrow().isNamed("UỶ BAN NHÂN DÂN xã Hoà Phong"))
                .isTrue();
        assertThat(bodies.byCode("UBND").orElseThrow().isNamed("Hội đồng nhân dân")).isFalse();
        assertThat(bodies.byCode("UBND").orElseThrow().isOfLevel("central")).isFalse();
        assertThat(bodies.byCode("QH15")).isPresent();
        assertThat(bodies.byCode("QH")).isEmpty();
        assertThat(bodies.byCode("XYZ")).isEmpty();
    }
}
