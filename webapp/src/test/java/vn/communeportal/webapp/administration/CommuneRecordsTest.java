package vn.communeportal.webapp.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.administration.AdministrationRefusedException;
import vn.communeportal.administration.CommuneChange;
import vn.communeportal.administration.CommunePublications;
import vn.communeportal.content.Commune;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.Problem;
import vn.communeportal.content.Section;
import vn.communeportal.host.Publishing;
import vn.communeportal.host.PublishingException;

class CommuneRecordsTest {

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
    void aChangeIsPublishedAndKeptWithWhoMadeIt() throws Exception {
        province.settings.saveSettings(
                ADMIN, ID, province.revision(ID), Map.of("address", "Thôn 1"));
        province.settings.saveSettings(
                ADMIN, ID, province.revision(ID), Map.of("address", "Thôn 2"));

        assertThat(province.published(ID).setting("address")).isEqualTo("Thôn 2");
        CommuneChange last = province.settings.history(ADMIN, ID).get(0);
        assertThat(last.login()).isEqualTo(ADMIN);
        assertThat(last.values())
                .extracting(value -> value.name() + ":" + value.before() + ":" + value.after())
                .containsExactly("address:Thôn 1:Thôn 2");
    }

    @Test
    void theAdministratorOfAPortalSetsThatOneOnly() throws Exception {
        province.commune("ban-mai", "Ban Mai");
        String own = ID + ".quantri";
        String domain = province.commune(ID).settings().get(Commune.DOMAIN);

        province.settings.saveSettings(
                own, ID, province.revision(ID), Map.of("address", "Thôn 3", "domain", domain));

        assertThat(province.published(ID).setting("address")).isEqualTo("Thôn 3");
        assertThat(province.settings.history(own, ID).get(0).login()).isEqualTo(own);
        assertThat(
                        refusal(
                                () ->
                                        province.settings.saveSettings(
                                                own,
                                                ID,
                                                province.revision(ID),
                                                Map.of("domain", "khac.hungyen.gov.vn"))))
                .containsExactly("problem.commune.ofTheProvince");
        assertThat(
                        refusal(
                                () ->
                                        province.settings.saveSettings(
                                                own,
                                                "ban-mai",
                                                province.revision("ban-mai"),
                                                Map.of("address", "Thôn 4"))))
                .containsExactly("problem.commune.notYours");
        assertThat(province.settings.open(own, "ban-mai")).isEmpty();
        assertThat(province.settings.all(own)).isEmpty();
        assertThat(province.settings.province(own)).isEmpty();
        assertThat(refusal(() -> province.closing.close(own, ID, province.revision(ID), "")))
                .containsExactly("problem.commune.notYours");
    }

    @Test
    void whoSavesSecondIsToldAndOthersMayNot() throws Exception {
        long seen = province.revision(ID);
        province.settings.saveSettings(ADMIN, ID, seen, Map.of("address", "Thôn 1"));

        assertThat(
                        refusal(
                                () ->
                                        province.settings.saveSettings(
                                                ADMIN, ID, seen, Map.of("address", "Thôn 2"))))
                .containsExactly("problem.commune.changedMeanwhile");
        assertThat(
                        refusal(
                                () ->
                                        province.settings.saveSettings(
                                                ID + ".bientap", ID, seen, Map.of())))
                .containsExactly("problem.commune.notYours");
        assertThat(province.settings.open(ID + ".bientap", ID)).isEmpty();
        assertThat(province.settings.all(ID + ".bientap")).isEmpty();
        assertThat(province.published(ID).setting("address")).isEqualTo("Thôn 1");
    }

    @Test
    void aChangeWhileAnEarlierOneIsPublishedIsNotForgotten() throws Exception {
        province.reachable = path -> false;
        save("Thôn 1");
        province.reachable = path -> true;
        new CommunePublications(province.repository, thenChanging("Thôn 2")).retryPending();
        assertThat(province.published(ID).setting("address")).isEqualTo("Thôn 1");

        province.reachable = path -> true;
        province.records.retryPending();

        assertThat(province.published(ID).setting("address")).isEqualTo("Thôn 2");
    }

    /** Publishes once; then somebody changes the record, and the citizens' side is gone. */
    private Publishing thenChanging(String address) {
        return new Publishing() {
            @Override
            public void publish(String workspace, String path) throws PublishingException {
                province.publishing.publish(workspace, path);
                province.reachable = any -> false;
                try {
                    save(address);
                } catch (AdministrationRefusedException e) {
                    throw new AssertionError(e);
                }
            }

            @Override
            public void unpublish(String workspace, String path, String identifier) {
                throw new AssertionError(path);
            }
        };
    }

    private void save(String address) throws AdministrationRefusedException {
        province.settings.saveSettings(
                ADMIN, ID, province.revision(ID), Map.of("address", address));
    }

    @Test
    void whatIsEmptyIsInheritedUntilItIsOverridden() throws Exception {
        province.settings.saveProvince(
                ADMIN, 0, Map.of("footerNote", "Đường dây nóng 1022", "name", "Hưng Yên"));
        assertThat(province.published(ID).setting("footerNote")).isEqualTo("Đường dây nóng 1022");
        assertThat(province.published(ID).name()).isEqualTo("Hòa Phong");

        province.settings.saveSettings(
                ADMIN, ID, province.revision(ID), Map.of("footerNote", "Của xã"));
        assertThat(province.published(ID).setting("footerNote")).isEqualTo("Của xã");

        province.settings.saveSettings(ADMIN, ID, province.revision(ID), Map.of("footerNote", " "));
        assertThat(province.published(ID).setting("footerNote")).isEqualTo("Đường dây nóng 1022");
        assertThat(
                        refusal(
                                () ->
                                        province.settings.saveProvince(
                                                ADMIN, 0, Map.of("footerNote", "Khác"))))
                .containsExactly("problem.commune.changedMeanwhile");
    }

    @Test
    void aRequiredSectionCannotBeHiddenOrLeftOutUnlessAnotherFulfilsIt() throws Exception {
        List<Section> sections = province.commune(ID).sections();
        List<Section> hidden = changed(sections, "GT-07", section -> section.shown(true, true));
        assertThat(refusal(() -> save(hidden))).containsExactly("problem.section.required");
        List<Section> without =
                sections.stream()
                        .filter(section -> !section.code().equals("GT-07"))
                        .collect(Collectors.toList());
        assertThat(refusal(() -> save(without))).containsExactly("problem.section.required");

        save(changed(without, "GT-01", one -> one.fulfilling(List.of("GT-01", "GT-07"))));

        assertThat(province.published(ID).section("GT-07")).isEmpty();
        assertThat(province.published(ID).fulfilling("GT-07"))
                .extracting(Section::code)
                .containsExactly("GT-01");
    }

    @Test
    void aCrestIsAnImageThatIsOne() throws Exception {
        byte[] script = "<script>".getBytes();
        assertThat(refusal(() -> crest("huy.png", "image/png", script)))
                .containsExactly("problem.file.content");
        assertThat(refusal(() -> crest("huy.svg", "image/svg+xml", script)))
                .containsExactly("problem.file.format");

        crest("huy.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        assertThat(province.published(ID).crest().orElseThrow().fileName()).isEqualTo("huy.png");
    }

    private void crest(String name, String mediaType, byte[] bytes) throws Exception {
        province.settings.saveCrest(
                ADMIN,
                ID,
                province.revision(ID),
                FileContent.fresh(
                        name, mediaType, bytes.length, () -> new ByteArrayInputStream(bytes)));
    }

    private static List<Section> changed(
            List<Section> sections, String code, UnaryOperator<Section> change) {
        return sections.stream()
                .map(section -> section.code().equals(code) ? change.apply(section) : section)
                .collect(Collectors.toList());
    }

    private void save(List<Section> sections) throws AdministrationRefusedException {
        province.settings.saveSections(ADMIN, ID, province.revision(ID), sections);
    }

    private static List<String> refusal(ThrowingCallable call) {
        return catchThrowableOfType(AdministrationRefusedException.class, call).problems().stream()
                .map(Problem::key)
                .toList();
    }
}
