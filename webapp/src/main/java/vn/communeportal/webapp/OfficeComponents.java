package vn.communeportal.webapp;

import java.time.Clock;
import java.time.Duration;
import vn.communeportal.board.OfficeBooks;
import vn.communeportal.broadcast.Broadcasts;
import vn.communeportal.channels.CrossPosts;
import vn.communeportal.channels.FacebookSettings;
import vn.communeportal.channels.PagePosting;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.host.Repositories;
import vn.communeportal.register.Registers;
import vn.communeportal.royalties.RoyaltyDesk;
import vn.communeportal.supply.Deliveries;
import vn.communeportal.supply.SupplyReport;
import vn.communeportal.supply.SupplyingUnits;
import vn.communeportal.templating.PublicItems;

/** What boards keep besides their items, put together. */
final class OfficeComponents {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final OfficeBooks books;
    private final PagePosting posting;

    OfficeComponents(
            Repositories repositories,
            EditorialDesk desk,
            PublicItems items,
            FacebookSettings facebook,
            Clock clock) {
        SupplyingUnits units = new SupplyingUnits(repositories, desk, clock);
        Deliveries deliveries = new Deliveries(repositories, units);
        CrossPosts posts = new CrossPosts(repositories, desk, clock);
        posting = new PagePosting(repositories, posts, facebook, clock);
        books =
                new OfficeBooks(
                        units,
                        new SupplyReport(units, deliveries),
                        new RoyaltyDesk(repositories, desk, deliveries, clock),
                        posts,
                        posting,
                        new Broadcasts(repositories, desk, clock),
                        new Registers(repositories, desk, clock),
                        items);
    }

    OfficeBooks books() {
        return books;
    }

    /** Goes on with posts of which nobody knows whether they arrived. */
    Jobs posts() {
        return new Jobs(PAUSE, posting::run);
    }
}
