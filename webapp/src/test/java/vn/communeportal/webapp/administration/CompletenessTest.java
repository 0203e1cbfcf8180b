package vn.communeportal.webapp.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Commune;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.JcrTime;
import vn.communeportal.content.Section;
import vn.communeportal.insight.Completeness;
import vn.communeportal.insight.SectionCheck;
import vn.communeportal.published.PublishedItems;
import vn.communeportal.text.Vietnamese;

/** The borders of completeness, with fixed clocks. */
class CompletenessTest {

    private static final String ID = "hoa-phong";

    private final Province province = new Province();

    @BeforeEach
    void setUp() throws Exception {
        province.commune(ID, "Hòa Phong");
    }

    @AfterEach
    void close() {
        province.close();
    }

    @Test
    void aSectionIsFineToTheLastDayOfItsAgeAndStaleTheDayAfter() throws Exception {
        assertThat(status("GT-01", "2026-11-20T02:00:00Z")).isEqualTo(SectionCheck.Status.MISSING);
        publishedAt("GT-01", "2026-05-20T10:00:00Z");

        assertThat(status("GT-01", "2026-11-20T16:59:59Z")).isEqualTo(SectionCheck.Status.FINE);
        assertThat(status("GT-01", "2026-11-20T17:00:00Z")).isEqualTo(SectionCheck.Status.STALE);
    }

    @Test
    void workingDaysPassOverTheWeekend() throws Exception {
        publishedAt("TC-03", "2026-11-20T03:00:00Z"); // a Friday

        assertThat(status("TC-03", "2026-11-23T03:00:00Z")).isEqualTo(SectionCheck.Status.FINE);
        assertThat(status("TC-03", "2026-11-24T03:00:00Z")).isEqualTo(SectionCheck.Status.STALE);
    }

    @Test
    void withoutAnAgeAnythingIsFine() throws Exception {
        publishedAt("GT-07", "2020-01-01T03:00:00Z");
        assertThat(status("GT-07", "2026-11-20T03:00:00Z")).isEqualTo(SectionCheck.Status.FINE);
    }

    @Test
    void oneSectionCanFulfilSeveralOfTheLaw() throws Exception {
        publishedAt("CD-01", "2026-11-19T03:00:00Z");
        assertThat(status("VB-01", "2026-11-20T03:00:00Z")).isEqualTo(SectionCheck.Status.MISSING);
        List<Section> sections =
                province.commune(ID).sections().stream()
                        .filter(section -> !section.code().equals("VB-01"))
                        .map(
                                section ->
                                        section.code().equals("CD-01")
                                                ? section.fulfilling(List.of("CD-01", "VB-01"))
                                                        .keptBy("Văn phòng")
                                                : section)
                        .collect(Collectors.toList());
        province.settings.saveSections(Province.ADMINISTRATOR, ID, province.revision(ID), sections);

        assertThat(status("VB-01", "2026-11-20T03:00:00Z")).isEqualTo(SectionCheck.Status.FINE);
        assertThat(check("VB-01", "2026-11-20T03:00:00Z").responsible()).isEqualTo("Văn phòng");
    }

    @Test
    void whoAnswersIsTheCommunesOwnSettings() throws Exception {
        Map<String, String> contact =
                Map.of(
                        "address", "Thôn 1",
                        "telephone", "0221 3 111 111",
                        "email", "a@b.gov.vn",
                        "responsible", "Chủ tịch");
        province.settings.saveProvince(Province.ADMINISTRATOR, 0, contact);
        assertThat(province.published(ID).setting("email")).isEqualTo("a@b.gov.vn");
        assertThat(status("LH-01", "2026-11-20T03:00:00Z"))
                .as("what is inherited does not answer for the commune")
                .isEqualTo(SectionCheck.Status.MISSING);

        province.settings.saveSettings(Province.ADMINISTRATOR, ID, province.revision(ID), contact);
        assertThat(status("LH-01", "2026-11-20T03:00:00Z")).isEqualTo(SectionCheck.Status.FINE);
        assertThat(status("SD-01", "2026-11-20T03:00:00Z")).isEqualTo(SectionCheck.Status.FINE);
    }

    private void publishedAt(String section, String time) throws Exception {
        String id = province.publish(ID, Province.article("Tin").with("section", section));
        String path =
                province.repository.editing(
                        Province.ARTICLE.workspace(),
                        session -> {
                            var node = session.getNodeByIdentifier(id);
                            node.setProperty(
                                    ItemNodes.PUBLISHED_AT, JcrTime.of(Instant.parse(time)));
                            node.setProperty(
                                    ItemNodes.MODIFIED_AT, JcrTime.of(Instant.parse(time)));
                            session.save();
                            return node.getPath();
                        });
        province.publishing.publish(Province.ARTICLE.workspace(), path);
    }

    private SectionCheck.Status status(String code, String now) {
        return check(code, now).status();
    }

    private SectionCheck check(String code, String now) {
        Clock clock = Clock.fixed(Instant.parse(now), Vietnamese.ZONE);
        Commune commune = province.published(ID);
        return new Completeness(
                        new PublishedItems(province.repository, clock), province.regulation, clock)
                .of(commune).stream()
                        .filter(found -> found.law().code().equals(code))
                        .findFirst()
                        .orElseThrow();
    }
}
