package vn.communeportal.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.ContentRules;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Kind;
import vn.communeportal.content.Section;
import vn.communeportal.regulation.RequiredSection;
import vn.communeportal.regulation.SectionTree;
import vn.communeportal.text.Vietnamese;

/** The standing information of the sample communes, before it is in any repository. */
class StandingInformationTest {

    private static final Map<SampleCommune, List<SampleItem>> ITEMS = new HashMap<>();

    static {
        Pictures pictures = new Pictures();
        for (SampleCommune commune : SampleCommune.all()) {
            ITEMS.put(commune, new InformationWriter(commune, pictures, Year.of(2031)).items());
        }
    }

    @Test
    void theRulesFindNoFaultAndTheReportsCountNoneOfIt() {
        ITEMS.forEach(
                (commune, items) -> {
                    for (SampleItem item : items) {
                        assertThat(ContentRules.check(item.type(), item.content()))
                                .as(commune + ": " + item)
                                .isEmpty();
                        assertThat(item.type().isReported()).isFalse();
                        assertThat(LocalDate.ofInstant(item.time(), Vietnamese.ZONE))
                                .isBetween(commune.from(), commune.to());
                        assertThat(item.content().toString())
                                .as(item.toString())
                                .doesNotContain("{xa", "{thon", "{motcua", "null", "  ");
                    }
                });
    }

    @Test
    void everySectionOfTheLawThatShowsSomethingHasSomething() {
        ITEMS.forEach(
                (commune, items) -> {
                    Set<String> filled = new TreeSet<>();
                    items.forEach(item -> filled.add(item.section()));
                    commune.sections().stream()
                            .filter(plan -> plan.items() > 0)
                            .forEach(plan -> filled.add(plan.section().code()));
                    Set<String> empty = new TreeSet<>();
                    for (RequiredSection required : SectionTree.shipped().all()) {
                        boolean isFilled =
                                commune.commune().sections().stream()
                                        .filter(section -> filled.contains(section.code()))
                                        .map(Section::fulfils)
                                        .anyMatch(codes -> codes.contains(required.code()));
                        if (!required.shows().isEmpty() && !isFilled) {
                            empty.add(required.code());
                        }
                    }
                    empty.remove("CC-01"); // by custom only
                    assertThat(empty).as(commune.id()).isEmpty();
                });
    }

    @Test
    void everyKindHasASample() {
        Set<String> without = new TreeSet<>();
        for (ContentType type : ContentTypes.shipped().all()) {
            for (Kind kind : type.kinds()) {
                boolean isThere =
                        ITEMS.values().stream()
                                .flatMap(List::stream)
                                .anyMatch(
                                        item ->
                                                item.type().equals(type)
                                                        && type.kindOf(item.content())
                                                                .filter(kind::equals)
                                                                .isPresent());
                if (!type.isReported() && !isThere) {
                    without.add(kind.labelKey());
                }
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void peopleAreMadeUpAndFiguresAreThoseOfTheReports() {
        ITEMS.forEach(
                (commune, items) ->
                        items.stream()
                                .filter(item -> item.type().name().equals(ContentTypes.OFFICIAL))
                                .forEach(
                                        item ->
                                                assertThat(Vietnamese.fold(item.title()))
                                                        .endsWith(" mau")));
        SampleCommune first = SampleCommune.named("nguyen-luong-bang");
        List<SampleItem> items =
                ITEMS.entrySet().stream()
                        .filter(entry -> entry.getKey().id().equals(first.id()))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
        assertThat(items.toString()).contains("Fanpage của xã");
        assertThat(items)
                .anyMatch(item -> item.content().parts("figures").toString().contains("335.758"));
    }
}
