package vn.communeportal.webapp.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Commune;
import vn.communeportal.templating.PortalHosts;

/** At a commune's domain there is this commune and no other. */
class DomainsTest {

    private static final String A = "hoaphong.hungyen.gov.vn";
    private static final String B = "conghoa.hungyen.gov.vn";

    private final Province province = new Province();
    private PortalHosts hosts;

    @BeforeEach
    void setUp() throws Exception {
        province.commune("hoa-phong", "Hòa Phong");
        province.commune("cong-hoa", "Cộng Hòa");
        fresh();
    }

    @AfterEach
    void close() {
        province.close();
    }

    /** What is remembered of domains is forgotten. */
    private void fresh() {
        hosts = new PortalHosts(province.items, province.resolver, province.clock);
    }

    @Test
    void aDomainServesItsOwnCommuneAndLeadsToTheOthers() {
        for (String host : List.of(A, A + ":8443", A.toUpperCase(java.util.Locale.ROOT), A + ".")) {
            assertThat(location(host, "/")).as(host).contains("https://" + A + "/hoa-phong");
            assertThat(hosts.answer(host, "/hoa-phong/lien-he")).as(host).isEmpty();
            assertThat(hosts.answer(host, "/.resources/x.css")).as(host).isEmpty();
            for (String path :
                    List.of(
                            "/cong-hoa",
                            "/cong-hoa/lien-he",
                            "/cong-hoa.html",
                            "/cong-hoa/lien-he.html",
                            "/cong-hoa~trang-2~.html",
                            "/cong-hoa;x=1/lien-he",
                            "/cong-hoa/tep/3f2a91c4-0000-0000-0000-000000000000/images/0/a.jpg")) {
                assertThat(location(host, path)).as(path).contains("https://" + B + path);
            }
            for (String path : List.of("/%63ong-hoa", "//cong-hoa", "/%63ong-hoa.html")) {
                assertThat(hosts.answer(host, path)).as(path).isPresent();
                assertThat(location(host, path)).as(path).isEmpty();
            }
        }
    }

    @Test
    void withoutADomainOfItsOwnTheOtherCommuneIsNotThere() throws Exception {
        domain("cong-hoa", "");
        assertThat(hosts.answer(A, "/cong-hoa")).isPresent();
        assertThat(location(A, "/cong-hoa")).isEmpty();
    }

    @Test
    void aHostThatIsNobodysServesAll() {
        for (String host : new String[] {"127.0.0.1:8080", "hungyen.gov.vn", "", null}) {
            assertThat(hosts.answer(host, "/")).isEmpty();
            assertThat(hosts.answer(host, "/cong-hoa/lien-he")).isEmpty();
        }
    }

    @Test
    void theDomainOfAMergedCommuneLeadsToItsSuccessors() throws Exception {
        String id = province.publish("hoa-phong", Province.article("Họp"));
        String old = province.address("hoa-phong", id);
        province.closing.merge(
                Province.ADMINISTRATOR, "hoa-phong", province.revision("hoa-phong"), "cong-hoa");
        fresh();

        assertThat(location(A, "/")).contains("https://" + B + "/cong-hoa");
        assertThat(location(A, "/hoa-phong")).contains("https://" + B + "/cong-hoa");
        assertThat(location(A, "/hoa-phong/lien-he"))
                .contains("https://" + B + "/cong-hoa/lien-he");
        assertThat(location(A, old)).contains("https://" + B + province.address("cong-hoa", id));
        assertThat(location(A, "/cong-hoa/lien-he")).contains("https://" + B + "/cong-hoa/lien-he");
        assertThat(location(B, old)).contains("https://" + B + province.address("cong-hoa", id));
    }

    private Optional<String> location(String host, String path) {
        return hosts.answer(host, path).flatMap(answer -> answer.location(""));
    }

    private void domain(String commune, String domain) throws Exception {
        province.settings.saveSettings(
                Province.ADMINISTRATOR,
                commune,
                province.revision(commune),
                Map.of(Commune.DOMAIN, domain));
        fresh();
    }
}
