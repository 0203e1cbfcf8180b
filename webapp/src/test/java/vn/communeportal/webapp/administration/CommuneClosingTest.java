package vn.communeportal.webapp.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.administration.AdministrationRefusedException;
import vn.communeportal.administration.CommuneChange;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.content.Problem;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.HistoryEntry;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.host.PublishingException;
import vn.communeportal.templating.PortalTarget;

/** Closing and merging over a real Jackrabbit with a real citizens' side. */
class CommuneClosingTest {

    private static final String ADMIN = Province.ADMINISTRATOR;
    private static final String OLD = "hoa-phong";
    private static final String NEW = "cong-hoa";

    private final Province province = new Province();

    @BeforeEach
    void setUp() throws Exception {
        province.commune(OLD, "Hòa Phong");
        province.commune(NEW, "Cộng Hòa");
    }

    @AfterEach
    void close() {
        province.close();
    }

    @Test
    void aClosedPortalIsShownWithItsNoticeAndCanBeOpenedAgain() throws Exception {
        String id = province.publish(OLD, Province.article("Tin cũ"));

        province.closing.close(
                ADMIN, OLD, province.revision(OLD), "Từ 01/7/2025 xem tại Cộng Hòa.");

        assertThat(province.published(OLD).setting(Commune.CLOSING_NOTICE)).contains("Cộng Hòa");
        assertThat(province.published(OLD).setting(Commune.CLOSED_ON)).isEqualTo("2026-11-20");
        assertThat(resolve(province.address(OLD, id)).isRedirect()).isFalse();
        assertThat(province.desk.open(OLD + ".truongban", Province.ARTICLE, id)).isPresent();
        assertThatThrownBy(() -> province.draft(OLD, Province.article("Mới")))
                .isInstanceOf(TransitionRefusedException.class)
                .hasMessageContaining("communeClosed");

        province.closing.reopen(ADMIN, OLD, province.revision(OLD));
        assertThat(province.draft(OLD, Province.article("Mới"))).isNotEmpty();
        assertThat(province.published(OLD).setting(Commune.CLOSING_NOTICE)).isEmpty();
    }

    @Test
    void itemsMoveWithCaseHistoryAndProvenanceAndOldAddressesLeadToThem() throws Exception {
        String own = province.publish(NEW, Province.article("Họp giao ban"));
        String first = province.publish(OLD, Province.article("Họp giao ban"));
        String second = province.publish(OLD, Province.article("Họp giao ban"));
        String draft = province.draft(OLD, Province.article("Bản nháp"));
        String withdrawn = province.publish(OLD, Province.article("Đã gỡ"));
        province.perform(
                OLD,
                "truongban",
                withdrawn,
                TransitionRequest.of(Transition.WITHDRAW).because("Sai").noticing("Nội dung sai."));
        Map<String, String> before =
                Map.of(
                        first, province.address(OLD, first),
                        second, province.address(OLD, second),
                        withdrawn, province.address(OLD, withdrawn));
        assertThat(before.get(second)).isNotEqualTo(before.get(first));
        String ownAddress = province.address(NEW, own);
        List<HistoryEntry> history =
                province.desk.history(OLD + ".truongban", Province.ARTICLE, first);

        merge();

        assertThat(province.published(OLD).status()).isEqualTo(Commune.Status.MERGED);
        assertThat(count(OLD)).isZero();
        assertThat(province.address(NEW, own)).as("the successor's own").isEqualTo(ownAddress);
        before.forEach(
                (id, address) -> {
                    assertThat(resolve(address).isRedirect()).as(address).isTrue();
                    assertThat(resolve(address).path()).isEqualTo(province.address(NEW, id));
                });
        assertThat(resolve(before.get(first).replace("/hoa-phong/", "/hoa-phong/en/")).path())
                .isEqualTo(province.address(NEW, first).replace("/cong-hoa/", "/cong-hoa/en/"));
        assertThat(resolve("/hoa-phong").path()).isEqualTo("/cong-hoa");
        assertThat(resolve("/hoa-phong/" + news() + "/trang-2").path())
                .isEqualTo("/cong-hoa/" + news());
        assertThat(resolve("/hoa-phong/lien-he").path()).isEqualTo("/cong-hoa/lien-he");
        assertThat(resolve("/hoa-phong/" + news() + "/khong-co").isRedirect()).isFalse();

        CaseFile moved =
                province.desk.open(NEW + ".truongban", Province.ARTICLE, first).orElseThrow();
        assertThat(moved.item().commune()).isEqualTo(NEW);
        assertThat(moved.item().formerCommune()).isEqualTo("Xã Hòa Phong");
        assertThat(province.desk.history(NEW + ".truongban", Province.ARTICLE, first))
                .usingRecursiveComparison()
                .isEqualTo(history);
        assertThat(province.desk.open(NEW + ".truongban", Province.ARTICLE, draft)).isPresent();
        assertThat(province.items.addressOf(province.published(NEW), Province.ARTICLE, draft))
                .isEmpty();
        assertThat(province.desk.open(OLD + ".truongban", Province.ARTICLE, first)).isEmpty();
        Item shown = province.items.visible(province.published(NEW), first).orElseThrow();
        assertThat(shown.formerCommune()).isEqualTo("Xã Hòa Phong");
        province.perform(NEW, "truongban", first, TransitionRequest.of(Transition.CORRECT));
    }

    @Test
    void doneTwiceItChangesNothing() throws Exception {
        province.publish(OLD, Province.article("Một"));
        merge();
        List<CommuneChange> history = province.settings.history(ADMIN, OLD);

        merge();
        province.closing.resume();

        assertThat(province.settings.history(ADMIN, OLD)).hasSameSizeAs(history);
        assertThat(count(NEW)).isEqualTo(1);
    }

    @Test
    void whereverItIsCutOffItGoesOn() throws Exception {
        List<String> ids = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(province.publish(OLD, Province.article("Trùng tên")));
        }
        ids.forEach(id -> addresses.add(province.address(OLD, id)));
        AtomicInteger left = new AtomicInteger();
        for (int reached = 0; reached < 6; reached++) {
            left.set(reached);
            province.reachable = path -> left.getAndDecrement() > 0;
            try {
                merge();
            } catch (PublishingException e) {
                assertThat(province.commune(OLD).status()).isEqualTo(Commune.Status.MERGING);
                assertThatThrownBy(() -> province.draft(OLD, Province.article("Chen vào")))
                        .hasMessageContaining("communeClosed");
            }
        }
        province.reachable = path -> true;
        province.closing.resume();
        province.records.retryPending();
        province.publications.retryPending();

        assertThat(province.published(OLD).status()).isEqualTo(Commune.Status.MERGED);
        for (int i = 0; i < ids.size(); i++) {
            assertThat(resolve(addresses.get(i)).path())
                    .isEqualTo(province.address(NEW, ids.get(i)));
        }
    }

    @Test
    void aChainOfMergersLeadsToItsEnd() throws Exception {
        province.commune("quoc-tuan", "Quốc Tuấn");
        String id = province.publish(OLD, Province.article("Đi xa"));
        String oldest = province.address(OLD, id);
        merge();
        String older = province.address(NEW, id);
        province.closing.merge(ADMIN, NEW, province.revision(NEW), "quoc-tuan");

        assertThat(resolve(oldest).path()).isEqualTo(province.address("quoc-tuan", id));
        assertThat(resolve(older).path()).isEqualTo(province.address("quoc-tuan", id));
        assertThat(resolve("/hoa-phong").path()).isEqualTo("/quoc-tuan");
        assertThat(province.items.visible(province.published("quoc-tuan"), id).orElseThrow())
                .extracting(Item::formerCommune)
                .isEqualTo("Xã Hòa Phong");
    }

    @Test
    void whatCannotBeMergedIsSaidAtOnceAndNothingHappens() throws Exception {
        String id = province.publish(OLD, Province.article("Đang sửa"));
        province.perform(OLD, "truongban", id, TransitionRequest.of(Transition.CORRECT));
        assertThat(refusal(ADMIN, OLD, NEW)).containsExactly("problem.commune.unfinished");
        assertThat(refusal(ADMIN, NEW, NEW)).containsExactly("problem.commune.mergerWithItself");
        for (String other : List.of(OLD + ".quantri", OLD + ".truongban", "ai.do")) {
            assertThat(refusal(other, NEW, OLD)).containsExactly("problem.commune.notYours");
        }
        province.settings.saveSettings(
                ADMIN, OLD, province.revision(OLD), Map.of(Commune.DOMAIN, ""));
        assertThat(refusal(ADMIN, NEW, OLD)).containsExactly("problem.commune.successorDomain");
        assertThat(province.commune(NEW).isOpen()).isTrue();
        assertThat(province.commune(OLD).isOpen()).isTrue();
    }

    private List<String> refusal(String login, String former, String successor) {
        return catchThrowableOfType(
                        AdministrationRefusedException.class,
                        () ->
                                province.closing.merge(
                                        login, former, province.revision(former), successor))
                .problems()
                .stream()
                .map(Problem::key)
                .toList();
    }

    private void merge() throws Exception {
        province.closing.merge(ADMIN, OLD, province.revision(OLD), NEW);
    }

    private String news() {
        return province.commune(OLD).section("TT-01").orElseThrow().slug();
    }

    private PortalTarget resolve(String path) {
        return province.resolver.resolve(path).orElseThrow();
    }

    private long count(String commune) {
        return province.repository.published(
                Province.ARTICLE.workspace(),
                session -> Items.count(session, ItemQuery.of(commune, Province.ARTICLE)));
    }
}
