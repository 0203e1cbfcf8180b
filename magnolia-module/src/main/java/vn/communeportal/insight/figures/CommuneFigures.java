package vn.communeportal.insight.figures;

import java.util.Objects;
import vn.communeportal.broadcast.BroadcastSums;
import vn.communeportal.engagement.matter.MatterFigures;
import vn.communeportal.insight.onestop.OneStopFigures;
import vn.communeportal.insight.visits.VisitFigures;

/**
 * The figures of one commune in one period: what reports are written from. Immutable.
 *
 * <pre>
 * CommuneFigures figures = service.of("hoa-phong", Period.year(2025));
 * figures.items().count();
 * figures.visits().total().visits();
 * </pre>
 */
public final class CommuneFigures {

    private final String commune;
    private final Period period;
    private final ItemFigures items;
    private final VisitFigures visits;
    private final OneStopFigures oneStop;
    private final MatterFigures matters;
    private final BroadcastSums broadcasts;

    CommuneFigures(
            String commune,
            Period period,
            ItemFigures items,
            VisitFigures visits,
            OneStopFigures oneStop,
            MatterFigures matters,
            BroadcastSums broadcasts) {
        this.commune = Objects.requireNonNull(commune, "commune");
        this.period = Objects.requireNonNull(period, "period");
        this.items = Objects.requireNonNull(items, "items");
        this.visits = Objects.requireNonNull(visits, "visits");
        this.oneStop = Objects.requireNonNull(oneStop, "oneStop");
        this.matters = Objects.requireNonNull(matters, "matters");
        this.broadcasts = Objects.requireNonNull(broadcasts, "broadcasts");
    }

    /** Id of the commune. */
    public String commune() {
        return commune;
    }

    public Period period() {
        return period;
    }

    /** What was published. */
    public ItemFigures items() {
        return items;
    }

    /** How the portal was used. */
    public VisitFigures visits() {
        return visits;
    }

    /** What the one-stop office received and solved. */
    public OneStopFigures oneStop() {
        return oneStop;
    }

    /** Questions, opinions and the like, and how fast they were answered. */
    public MatterFigures matters() {
        return matters;
    }

    /** What went over the loudspeakers. */
    public BroadcastSums broadcasts() {
        return broadcasts;
    }
}
