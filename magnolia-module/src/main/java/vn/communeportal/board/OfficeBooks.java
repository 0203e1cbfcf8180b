package vn.communeportal.board;

import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.broadcast.Broadcasts;
import vn.communeportal.channels.CrossPosts;
import vn.communeportal.channels.PagePosting;
import vn.communeportal.register.Registers;
import vn.communeportal.royalties.RoyaltyDesk;
import vn.communeportal.supply.SupplyReport;
import vn.communeportal.supply.SupplyingUnits;
import vn.communeportal.templating.PublicItems;

/** What a board keeps besides its items: units, royalties, channels, programmes, registers. */
@Singleton
public final class OfficeBooks {

    private final SupplyingUnits units;
    private final SupplyReport supply;
    private final RoyaltyDesk royalties;
    private final CrossPosts posts;
    private final PagePosting posting;
    private final Broadcasts broadcasts;
    private final Registers registers;
    private final PublicItems items;

    @Inject
    public OfficeBooks(
            SupplyingUnits units,
            SupplyReport supply,
            RoyaltyDesk royalties,
            CrossPosts posts,
            PagePosting posting,
            Broadcasts broadcasts,
            Registers registers,
            PublicItems items) {
        this.units = units;
        this.supply = supply;
        this.royalties = royalties;
        this.posts = posts;
        this.posting = posting;
        this.broadcasts = broadcasts;
        this.registers = registers;
        this.items = items;
    }

    SupplyingUnits units() {
        return units;
    }

    SupplyReport supply() {
        return supply;
    }

    RoyaltyDesk royalties() {
        return royalties;
    }

    CrossPosts posts() {
        return posts;
    }

    PagePosting posting() {
        return posting;
    }

    Broadcasts broadcasts() {
        return broadcasts;
    }

    Registers registers() {
        return registers;
    }

    /** The citizens' side. */
    PublicItems items() {
        return items;
    }
}
