package vn.communeportal.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import vn.communeportal.search.Facet;
import vn.communeportal.search.query.Tally;
import vn.communeportal.shaded.org.apache.lucene.index.DocValues;
import vn.communeportal.shaded.org.apache.lucene.index.SortedDocValues;
import vn.communeportal.shaded.org.apache.lucene.index.SortedSetDocValues;
import vn.communeportal.shaded.org.apache.lucene.util.BytesRef;

/** A facet within a segment: values by their numbers. Of many values most questions meet few. */
final class FacetColumn implements Column {

    private final Facet facet;
    private final SortedSetDocValues values;
    private final SortedDocValues single;
    private final boolean[] wanted;
    private final int[] counts;
    private int[] distinct = new int[16];
    private int distinctSize;
    private int[] met = new int[4];
    private int metSize;

    /**
     * @param chosen values that are wanted; null for a facet of which none was chosen
     */
    FacetColumn(Facet facet, SortedSetDocValues values, Set<String> chosen) throws IOException {
        this.facet = facet;
        this.values = values;
        single = DocValues.unwrapSingleton(values);
        counts = new int[(int) values.getValueCount()];
        wanted = chosen == null ? null : new boolean[counts.length];
        if (chosen != null) {
            for (String value : chosen) {
                long number = values.lookupTerm(new BytesRef(value));
                if (number >= 0) {
                    wanted[(int) number] = true;
                }
            }
        }
    }

    @Override
    public void count(int document) throws IOException {
        if (single != null) {
            if (single.advanceExact(document)) {
                add(single.ordValue());
            }
        } else if (values.advanceExact(document)) {
            for (int i = values.docValueCount(); i > 0; i--) {
                add((int) values.nextOrd());
            }
        }
    }

    private void add(int number) {
        if (counts[number]++ == 0) {
            if (distinctSize == distinct.length) {
                distinct = Arrays.copyOf(distinct, distinctSize * 2);
            }
            distinct[distinctSize++] = number;
        }
    }

    @Override
    public boolean meets(int document) throws IOException {
        metSize = 0;
        if (!values.advanceExact(document)) {
            return false;
        }
        boolean meets = false;
        for (int i = values.docValueCount(); i > 0; i--) {
            int number = (int) values.nextOrd();
            if (metSize == met.length) {
                met = Arrays.copyOf(met, metSize * 2);
            }
            met[metSize++] = number;
            meets |= wanted[number];
        }
        return meets;
    }

    @Override
    public void countMet() {
        for (int i = 0; i < metSize; i++) {
            add(met[i]);
        }
    }

    @Override
    public void addTo(Tally tally) throws IOException {
        for (int i = 0; i < distinctSize; i++) {
            int number = distinct[i];
            tally.add(facet, values.lookupOrd(number).utf8ToString(), counts[number]);
        }
    }
}
