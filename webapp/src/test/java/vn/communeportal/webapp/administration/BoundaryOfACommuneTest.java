package vn.communeportal.webapp.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.communeportal.administration.AdministrationRefusedException;
import vn.communeportal.administration.BoundaryRules;
import vn.communeportal.administration.CommuneChange;
import vn.communeportal.content.Commune;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.Problem;
import vn.communeportal.templating.Boundary;

/** A boundary from the file to the citizens' side, and English settings, over a real repository. */
class BoundaryOfACommuneTest {

    private static final String ADMIN = Province.ADMINISTRATOR;
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
    void onlyItsNumbersAreKeptAndItCanBeTakenAway() throws Exception {
        Boundary boundary =
                read(
                        "\uFEFF{\"type\":\"Feature\",\"properties\":{\"name\":\"<script>alert(1)</script>\"},"
                                + polygon(
                                                "[106,20,7]",
                                                "[106,20.1]",
                                                "[106.1234567,20.1]",
                                                "[106,20,7]")
                                        .substring(1)
                                        .replaceFirst("^", "\"geometry\":{")
                                + "}");
        province.settings.saveBoundary(ADMIN, ID, province.revision(ID), boundary);

        String kept = province.published(ID).setting(Commune.BOUNDARY);
        assertThat(kept)
                .isEqualTo(
                        "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[106.0,20.0],"
                                + "[106.123457,20.1],[106.0,20.1],[106.0,20.0]]]]}");
        assertThat(Boundary.parse(kept).orElseThrow().geoJson()).isEqualTo(kept);
        CommuneChange change = province.settings.history(ADMIN, ID).get(0);
        assertThat(change.kind()).isEqualTo("boundary");
        assertThat(change.values().get(0).after()).startsWith("71.").hasSizeLessThan(60);

        province.settings.saveSettings(ADMIN, ID, province.revision(ID), Map.of("address", "Thôn"));
        assertThat(province.published(ID).setting(Commune.BOUNDARY)).isEqualTo(kept);
        province.settings.saveBoundary(ADMIN, ID, province.revision(ID), null);
        assertThat(province.published(ID).setting(Commune.BOUNDARY)).isEmpty();
    }

    @Test
    void othersMayNotChangeItNorWhoeverSawAnOlderRecord() throws Exception {
        Boundary boundary = Boundary.shipped("11242").orElseThrow();
        long seen = province.revision(ID);
        for (String other : List.of(ID + ".bientap", ID + ".truongban", "ai.do")) {
            assertThat(refusal(() -> province.settings.saveBoundary(other, ID, seen, boundary)))
                    .as(other)
                    .isEqualTo("problem.commune.notYours");
        }
        province.settings.saveBoundary(ADMIN, ID, seen, boundary);
        assertThat(refusal(() -> province.settings.saveBoundary(ADMIN, ID, seen, null)))
                .isEqualTo("problem.commune.changedMeanwhile");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "none;    [20,106]; [20.1,106]; [20.1,106.1]; [20,106]",
                "none;    [106,20]; [106,20.1]; [106.1,20.1]; [106.2,20]",
                "outside; [106,24]; [106.1,24]; [106.1,24.1]; [106,24]",
                "outside; [2,48]; [2.1,48]; [2.1,48.1]; [2,48]",
                "size;    [106,20]; [106,20.00001]; [106.00001,20]; [106,20]",
                "size;    [103,10]; [103,20]; [109,20]; [103,10]",
                "size;    [106,20]; [107,20]; [106.5,20]; [106,20]"
            })
    void aFileThatIsNoCommunesBoundaryIsRefused(
            String reason, String a, String b, String c, String d) {
        assertThat(refusal(() -> read(polygon(a, b, c, d))))
                .isEqualTo("problem.boundary." + reason);
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        String points = String.join(",", Collections.nCopies(10_001, "[106,20],[106.1,20.1]"));
        String many = polygon("[106,20]", points, "[106.2,20.1]", "[106,20]");
        assertThat(refusal(() -> read(many))).isEqualTo("problem.boundary.points");
        assertThat(refusal(() -> read(" ".repeat(1024 * 1024 + 1))))
                .isEqualTo("problem.boundary.tooLarge");
        String deep = "[".repeat(100_000);
        assertThat(refusal(() -> read(deep))).isEqualTo("problem.boundary.none");
    }

    /** The province's English note is not said of what the commune itself says in Vietnamese. */
    @Test
    void englishIsInheritedTogetherWithItsVietnamese() throws Exception {
        province.settings.saveProvince(
                ADMIN, 0, Map.of("footerNote", "Của tỉnh", "footerNoteEnglish", "The province's"));
        assertThat(english()).isEqualTo("The province's");
        save(Map.of("footerNote", "Của xã"));
        assertThat(english()).isEmpty();
        save(Map.of("footerNoteEnglish", "The commune's"));
        assertThat(english()).isEqualTo("The commune's");
        save(Map.of("footerNote", ""));
        assertThat(english()).isEqualTo("The commune's");
        save(Map.of("footerNoteEnglish", " "));
        assertThat(english()).isEqualTo("The province's");
        assertThat(refusal(() -> save(Map.of("addressEnglish", "x".repeat(501)))))
                .isEqualTo("problem.commune.tooLong");
    }

    private String english() {
        return province.published(ID).setting("footerNoteEnglish");
    }

    private void save(Map<String, String> settings) throws AdministrationRefusedException {
        province.settings.saveSettings(ADMIN, ID, province.revision(ID), settings);
    }

    private static String polygon(String... points) {
        return "{\"type\":\"Polygon\",\"coordinates\":[[" + String.join(",", points) + "]]}";
    }

    private static Boundary read(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return BoundaryRules.read(
                FileContent.fresh(
                        "ranh-gioi.geojson",
                        "application/geo+json",
                        bytes.length,
                        () -> new ByteArrayInputStream(bytes)));
    }

    private static String refusal(ThrowingCallable call) {
        return catchThrowableOfType(AdministrationRefusedException.class, call).problems().stream()
                .map(Problem::key)
                .findFirst()
                .orElseThrow();
    }
}
