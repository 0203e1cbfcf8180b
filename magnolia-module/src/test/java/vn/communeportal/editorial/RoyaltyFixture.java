package vn.communeportal.editorial;

import java.time.YearMonth;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import vn.communeportal.content.Content;
import vn.communeportal.royalties.RoyaltyDesk;
import vn.communeportal.royalties.RoyaltyList;
import vn.communeportal.supply.Deliveries;
import vn.communeportal.supply.SupplyingUnits;

/** A board that counts royalties. */
abstract class RoyaltyFixture extends DeskTest {

    static final YearMonth JULY = YearMonth.of(2025, 7);
    static final YearMonth AUGUST = YearMonth.of(2025, 8);

    /** Authors get nine tenths, editors one. */
    static final Content SETTINGS =
            Content.empty().with("money", true).with("authorWeight", 90L).with("editorWeight", 10L);

    RoyaltyDesk royalties;

    @BeforeEach
    final void boardWithFinance() {
        board(
                person("author", "Nguyễn Văn An", Role.CONTRIBUTOR),
                person("editor", "Lê Thị Bình", Role.EDITOR),
                person("secretary", "Trần Thư", Role.SECRETARY),
                person("head", "Phạm Trưởng", Role.HEAD),
                person("deputy", "Vũ Phó", Role.DEPUTY_HEAD),
                person("finance", "Đỗ Tài", Role.FINANCE));
        SupplyingUnits units = new SupplyingUnits(repository, desk, clock);
        royalties = new RoyaltyDesk(repository, desk, new Deliveries(repository, units), clock);
    }

    private static Member person(String login, String name, Role role) {
        return new Member(login, name, "", "", EnumSet.of(role), SINCE, null);
    }

    final void set(Content settings) throws TransitionRefusedException {
        royalties.saveSettings("head", commune, royalties.settingsRevision(commune), settings);
    }

    final RoyaltyList list(YearMonth month) {
        return royalties.list("head", commune, month).orElseThrow();
    }

    final void confirm(YearMonth month) throws TransitionRefusedException {
        royalties.confirm("head", commune, month, list(month).fingerprint());
    }

    /** Part of a decision about a work. */
    static Content share(String part, String person, long weight) {
        return Content.empty().with("part", part).with("person", person).with("weight", weight);
    }
}
