package vn.communeportal.webapp.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.PropertyIterator;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.administration.AdministrationRefusedException;
import vn.communeportal.administration.NewCommune;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Problem;
import vn.communeportal.content.Section;
import vn.communeportal.host.PublishingException;
import vn.communeportal.regulation.AdministrativeUnits;
import vn.communeportal.regulation.RequiredSection;
import vn.communeportal.regulation.SectionTree;
import vn.communeportal.templating.PageTree;

class CommuneFoundingTest {

    private final Province province = new Province();

    @AfterEach
    void close() {
        province.close();
    }

    @Test
    void aUnitOfTheListBecomesAWholeCommune() throws Exception {
        NewCommune wanted = nguyenLuongBang();
        assertThat(wanted.id()).isEqualTo("nguyen-luong-bang");
        assertThat(wanted.setting(Commune.DOMAIN)).isEqualTo("nguyenluongbang.haiphong.gov.vn");
        assertThat(wanted.setting("agency")).isEqualTo("Ủy ban nhân dân xã Nguyễn Lương Bằng");
        assertThat(wanted.setting("superiorAgency"))
                .isEqualTo("Ủy ban nhân dân thành phố Hải Phòng");

        assertThat(province.founding.create(Province.ADMINISTRATOR, wanted)).isTrue();

        Commune commune = province.published("nguyen-luong-bang");
        assertThat(commune.settings()).isEqualTo(wanted.settings());
        List<String> required =
                SectionTree.shipped().on(LocalDate.of(2026, 11, 20)).stream()
                        .filter(RequiredSection::isRequired)
                        .filter(section -> section.contentType().isPresent())
                        .map(RequiredSection::code)
                        .collect(Collectors.toList());
        assertThat(required).hasSizeGreaterThan(20);
        assertThat(commune.sections()).extracting(Section::code).containsAll(required);
        for (ContentType type : ContentTypes.shipped().all()) {
            boolean hasFolder =
                    province.repository.editing(
                            type.workspace(), session -> session.nodeExists("/" + commune.id()));
            assertThat(hasFolder).as(type.workspace()).isTrue();
        }
        assertThat(province.resolver.resolve("/nguyen-luong-bang").orElseThrow().path())
                .isEqualTo("/nguyen-luong-bang");
        for (Section section : commune.sections()) {
            assertThat(
                            province.resolver
                                    .resolve("/nguyen-luong-bang/" + section.slug())
                                    .orElseThrow()
                                    .path())
                    .isEqualTo("/nguyen-luong-bang/" + section.slug());
        }
        assertThat(province.rolesMade).containsExactly("nguyen-luong-bang");
        assertThat(province.desk.roster(commune.id()).members()).isEmpty();
        assertThat(province.settings.history(Province.ADMINISTRATOR, commune.id()))
                .extracting(change -> change.kind() + " " + change.login())
                .containsExactly("created " + Province.ADMINISTRATOR);
    }

    @Test
    void madeTwiceItChangesNothing() throws Exception {
        province.founding.create(Province.ADMINISTRATOR, nguyenLuongBang());
        List<String> before = everything();

        assertThat(province.founding.create(Province.ADMINISTRATOR, nguyenLuongBang())).isFalse();

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void whatACrashLeftIsFinishedAndCitizensSeeNothingBefore() throws Exception {
        province.reachable = path -> !path.endsWith("/lien-he");
        assertThatThrownBy(
                        () -> province.founding.create(Province.ADMINISTRATOR, nguyenLuongBang()))
                .isInstanceOf(PublishingException.class);
        assertThat(province.items.commune("nguyen-luong-bang")).isEmpty();

        province.reachable = path -> true;
        assertThat(province.founding.create(Province.ADMINISTRATOR, nguyenLuongBang())).isTrue();
        assertThat(province.published("nguyen-luong-bang").settings())
                .isEqualTo(nguyenLuongBang().settings());
        assertThat(province.settings.history(Province.ADMINISTRATOR, "nguyen-luong-bang"))
                .hasSize(1);
    }

    @Test
    void onlyTheProvinceMakesCommunes() throws Exception {
        province.commune("hoa-phong", "Hòa Phong");
        for (String login : List.of("hoa-phong.quantri", "hoa-phong.truongban", "ai.do")) {
            assertThat(refusal(login, nguyenLuongBang()))
                    .containsExactly("problem.commune.notYours");
        }
        assertThat(province.items.commune("nguyen-luong-bang")).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() throws Exception {
        province.commune("hoa-phong", "Hòa Phong");
        assertThat(refusal(wanted("Hoà Phong!", "", "https://hoaphong.hungyen.gov.vn")))
                .containsExactlyInAnyOrder(
                        "problem.commune.id",
                        "problem.commune.required",
                        "problem.commune.required",
                        "problem.commune.required",
                        "problem.commune.domain");
        assertThat(refusal(wanted("hoa-phong-2", "Hòa Phong", "hoaphong.hungyen.gov.vn")))
                .containsExactly("problem.commune.domainTaken");
        assertThat(refusal(wanted("cong-hoa", "Cộng Hòa", "conghoaa.hungyen.gov.vn")))
                .containsExactly("problem.commune.domainName");
        assertThat(refusal(wanted("province", "Cộng Hòa", "")))
                .containsExactly("problem.commune.idReserved");
        assertThat(refusal(wanted("hoa-phong", "Cộng Hòa", "")))
                .containsExactly("problem.commune.idTaken");
        assertThat(refusal(wanted("cong-hoa", "Cộng Hòa", "xaconghoa.hungyen.gov.vn"))).isEmpty();
    }

    private List<String> refusal(NewCommune wanted) {
        return refusal(Province.ADMINISTRATOR, wanted);
    }

    private List<String> refusal(String login, NewCommune wanted) {
        AdministrationRefusedException refused =
                catchThrowableOfType(
                        AdministrationRefusedException.class,
                        () -> province.founding.create(login, wanted));
        return refused == null ? List.of() : refused.problems().stream().map(Problem::key).toList();
    }

    private static NewCommune wanted(String id, String name, String domain) {
        return new NewCommune(
                id,
                Map.of(
                        "name",
                        name,
                        "fullName",
                        name.isEmpty() ? "" : "Xã " + name,
                        "agency",
                        name.isEmpty() ? "" : "UBND xã " + name,
                        Commune.DOMAIN,
                        domain),
                null);
    }

    private static NewCommune nguyenLuongBang() {
        return NewCommune.of(
                AdministrativeUnits.shipped().search("nguyen luong bang hai phong").get(0));
    }

    /** Every node and property of all workspaces of both sides. */
    private List<String> everything() {
        List<String> workspaces = new ArrayList<>(List.of(Communes.WORKSPACE, PageTree.WORKSPACE));
        ContentTypes.shipped().all().forEach(type -> workspaces.add(type.workspace()));
        List<String> lines = new ArrayList<>();
        for (String workspace : workspaces) {
            lines.addAll(
                    province.repository.editing(
                            workspace, session -> lines(session.getRootNode())));
            lines.addAll(
                    province.repository.published(
                            workspace, session -> lines(session.getRootNode())));
        }
        return lines;
    }

    private static List<String> lines(Node node) throws RepositoryException {
        List<String> lines = new ArrayList<>();
        for (PropertyIterator properties = node.getProperties(); properties.hasNext(); ) {
            lines.add(properties.nextProperty().toString());
        }
        for (NodeIterator nodes = node.getNodes(); nodes.hasNext(); ) {
            Node child = nodes.nextNode();
            if (!child.getName().startsWith("jcr:")) {
                lines.add(child.getPath() + " " + child.getIdentifier());
                lines.addAll(lines(child));
            }
        }
        return lines;
    }
}
