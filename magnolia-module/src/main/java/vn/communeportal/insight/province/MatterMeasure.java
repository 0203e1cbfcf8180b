package vn.communeportal.insight.province;

import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import vn.communeportal.engagement.matter.MatterCounts;

/** How much of what citizens sent to a commune waits for an answer. */
public final class MatterMeasure implements Measure {

    private final String id;
    private final ToLongFunction<String> count;

    private MatterMeasure(String id, ToLongFunction<String> count) {
        this.id = id;
        this.count = count;
    }

    public static Measure unanswered(MatterCounts counts) {
        return new MatterMeasure(Standings.UNANSWERED, counts::open);
    }

    public static Measure overdue(MatterCounts counts) {
        return new MatterMeasure(Standings.OVERDUE, counts::overdue);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public OptionalLong of(String commune) {
        return OptionalLong.of(count.applyAsLong(commune));
    }
}
