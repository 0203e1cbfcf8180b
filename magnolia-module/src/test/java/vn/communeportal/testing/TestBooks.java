package vn.communeportal.testing;

import java.time.Clock;
import vn.communeportal.board.OfficeBooks;
import vn.communeportal.broadcast.Broadcasts;
import vn.communeportal.channels.CrossPosts;
import vn.communeportal.channels.FacebookSettings;
import vn.communeportal.channels.PagePosting;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.host.Repositories;
import vn.communeportal.published.PublishedItems;
import vn.communeportal.register.Registers;
import vn.communeportal.royalties.RoyaltyDesk;
import vn.communeportal.supply.Deliveries;
import vn.communeportal.supply.SupplyReport;
import vn.communeportal.supply.SupplyingUnits;
import vn.communeportal.templating.PublicItems;

/** What a board keeps besides its items, without a page of Facebook. */
public final class TestBooks {

    private TestBooks() {}

    public static OfficeBooks of(Repositories repositories, EditorialDesk desk, Clock clock) {
        SupplyingUnits units = new SupplyingUnits(repositories, desk, clock);
        Deliveries deliveries = new Deliveries(repositories, units);
        CrossPosts posts = new CrossPosts(repositories, desk, clock);
        return new OfficeBooks(
                units,
                new SupplyReport(units, deliveries),
                new RoyaltyDesk(repositories, desk, deliveries, clock),
                posts,
                new PagePosting(repositories, posts, FacebookSettings.none(), clock),
                new Broadcasts(repositories, desk, clock),
                new Registers(repositories, desk, clock),
                new PublicItems(new PublishedItems(repositories, clock), clock));
    }
}
