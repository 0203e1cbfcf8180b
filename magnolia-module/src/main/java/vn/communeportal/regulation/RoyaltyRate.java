package vn.communeportal.regulation;

import java.math.BigDecimal;
import java.util.Locale;

/** Between which coefficients the works of a genre lie. Immutable. */
public final class RoyaltyRate {

    private final String genre;
    private final String name;
    private final String englishName;
    private final BigDecimal least;
    private final BigDecimal most;

    RoyaltyRate(RecordReader record) {
        record.knowing(RecordSchema.names(RegulationSubject.ROYALTY_TABLES, "rates"));
        this.genre = record.required("genre", "[a-zA-Z0-9-]+", "slug");
        this.name = record.required("name");
        this.englishName = record.required("englishName");
        this.least = record.decimal("least");
        this.most = record.decimal("most");
        if (most.signum() == 0 || least.compareTo(most) > 0) {
            record.refuse("most", "leastAndMost");
        }
    }

    public String genre() {
        return genre;
    }

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? englishName : name;
    }

    /** 0 where the table says the most only. */
    public BigDecimal least() {
        return least;
    }

    public BigDecimal most() {
        return most;
    }

    public boolean allows(BigDecimal coefficient) {
        return coefficient.compareTo(least) >= 0 && coefficient.compareTo(most) <= 0;
    }

    @Override
    public String toString() {
        return genre + " " + least + ".." + most;
    }
}
