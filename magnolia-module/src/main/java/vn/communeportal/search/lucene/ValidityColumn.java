package vn.communeportal.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.communeportal.search.Facet;
import vn.communeportal.search.InForce;
import vn.communeportal.search.query.Fields;
import vn.communeportal.search.query.Tally;
import vn.communeportal.shaded.org.apache.lucene.index.DocValues;
import vn.communeportal.shaded.org.apache.lucene.index.LeafReader;
import vn.communeportal.shaded.org.apache.lucene.index.NumericDocValues;

/** Which documents of a segment are in force on a day. */
final class ValidityColumn implements Column {

    private final NumericDocValues from;
    private final NumericDocValues until;
    private final long day;
    private final Set<InForce> wanted = EnumSet.noneOf(InForce.class);
    private final long[] counts = new long[InForce.values().length];

    /** Null for what is never in force, as an article. */
    private InForce met;

    /**
     * @param chosen ids that are wanted; null if none was chosen
     */
    ValidityColumn(LeafReader segment, LocalDate day, Set<String> chosen) throws IOException {
        from = DocValues.getNumeric(segment, Fields.IN_FORCE_FROM);
        until = DocValues.getNumeric(segment, Fields.IN_FORCE_UNTIL);
        this.day = day.toEpochDay();
        if (chosen != null) {
            wanted.addAll(InForce.of(chosen));
        }
    }

    @Override
    public void count(int document) throws IOException {
        meets(document);
        countMet();
    }

    @Override
    public boolean meets(int document) throws IOException {
        met =
                from.advanceExact(document) && until.advanceExact(document)
                        ? InForce.on(from.longValue(), until.longValue(), day)
                        : null;
        return met != null && wanted.contains(met);
    }

    @Override
    public void countMet() {
        if (met != null) {
            counts[met.ordinal()]++;
        }
    }

    @Override
    public void addTo(Tally tally) {
        for (InForce each : InForce.values()) {
            if (counts[each.ordinal()] > 0) {
                tally.add(Facet.VALIDITY, each.id(), counts[each.ordinal()]);
            }
        }
    }
}
