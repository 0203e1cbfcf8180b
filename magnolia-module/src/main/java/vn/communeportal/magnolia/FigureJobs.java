package vn.communeportal.magnolia;

import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.engagement.matter.MatterCounts;
import vn.communeportal.insight.figures.ItemKeeper;
import vn.communeportal.insight.province.MatterMeasure;
import vn.communeportal.insight.province.ScoreMeasure;
import vn.communeportal.insight.province.Standings;
import vn.communeportal.insight.visits.VisitCounter;
import vn.communeportal.insight.visits.VisitTransfer;
import vn.communeportal.search.feed.PortalSearch;
import vn.communeportal.templating.PageViews;

/** What counts by itself: visits on public instances, on the author all that boards publish. */
@Singleton
public class FigureJobs {

    static final int SECONDS_BETWEEN_FLUSHES = 60;
    static final int SECONDS_BETWEEN_LOOKS = 5;
    static final int SECONDS_BETWEEN_COUNTS = 1;

    private final VisitCounter counter;
    private final VisitTransfer transfer;
    private final PageViews views;
    private final ItemKeeper keeper;
    private final Standings standings;

    @Inject
    public FigureJobs(
            VisitCounter counter,
            VisitTransfer transfer,
            PageViews views,
            ItemKeeper keeper,
            Standings standings,
            ScoreMeasure score,
            MatterCounts matters,
            PortalSearch search) {
        this.counter = counter;
        this.transfer = transfer;
        this.views = views;
        this.keeper = keeper;
        this.standings = standings;
        standings.add(score);
        standings.add(MatterMeasure.unanswered(matters));
        standings.add(MatterMeasure.overdue(matters));
        search.counts().keepBy(counter::search);
    }

    /** Counts the views that were heard of; on a public instance each second. */
    void count() {
        counter.count();
    }

    /** Keeps what was counted; on a public instance each minute and at the end. */
    void flush() {
        counter.flush();
        views.forget();
    }

    /** Brings the public instances' sums; on the author each minute. */
    void fetch() {
        transfer.fetch();
    }

    /** Follows what boards publish; on the author. */
    void keep() {
        keeper.run();
        standings.run();
    }
}
