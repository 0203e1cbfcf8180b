package vn.communeportal.regulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A frame of coefficients by genre, for as long as it holds. Immutable. */
public final class RoyaltyTable {

    /** Where a table holds. */
    public enum Scope {
        /** In every commune that has chosen no other. */
        NATIONAL,
        /** Where communes choose it. */
        PROVINCE,
        /** Nowhere: to be taken over by a province as its own. */
        EXAMPLE;

        static Optional<Scope> of(String word) {
            return Arrays.stream(values())
                    .filter(scope -> scope.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }
    }

    private static final int HUNDRED = 100;

    private final String code;
    private final String name;
    private final String englishName;
    private final Scope scope;
    private final int unitPercent;
    private final int encouragement;
    private final int remuneration;
    private final List<RoyaltyRate> rates = new ArrayList<>();
    private final Validity validity;
    private final LegalGrounds grounds;

    RoyaltyTable(RecordReader record) {
        record.knowing(RecordSchema.names(RegulationSubject.ROYALTY_TABLES));
        this.code = record.required("code", "[a-z0-9-]+", "slug");
        this.name = record.required("name");
        this.englishName = record.required("englishName");
        this.scope = record.choice("scope", "notAnOption", Scope::of);
        this.unitPercent = percent(record, "unitPercent");
        this.encouragement = percent(record, "encouragement");
        this.remuneration = percent(record, "remuneration");
        for (RecordReader part : record.parts("rates")) {
            RoyaltyRate rate = new RoyaltyRate(part);
            if (rate(rate.genre()).isPresent()) {
                part.refuse("genre", "twice", rate.genre());
            }
            rates.add(rate);
        }
        if (rates.isEmpty()) {
            record.refuse("rates", "required");
        }
        this.validity = record.validity();
        this.grounds = record.grounds();
    }

    private static int percent(RecordReader record, String key) {
        record.required(key);
        int percent = record.number(key, 0);
        if (percent > HUNDRED) {
            record.refuse(key, "number", percent);
        }
        return percent;
    }

    public String code() {
        return code;
    }

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? englishName : name;
    }

    public Scope scope() {
        return scope;
    }

    /** What a coefficient of 1 is worth, in dong, with this base salary. */
    public BigDecimal unit(BigDecimal baseSalary) {
        return baseSalary.multiply(BigDecimal.valueOf(unitPercent)).movePointLeft(2);
    }

    public int unitPercent() {
        return unitPercent;
    }

    /** At most so many hundredths of a year's royalties are encouragement. */
    public int encouragement() {
        return encouragement;
    }

    /** At most so many hundredths of a year's royalties go to helpers. */
    public int remuneration() {
        return remuneration;
    }

    public List<RoyaltyRate> rates() {
        return List.copyOf(rates);
    }

    public Optional<RoyaltyRate> rate(String genre) {
        return rates.stream().filter(rate -> rate.genre().equals(genre)).findFirst();
    }

    public Validity validity() {
        return validity;
    }

    public LegalGrounds grounds() {
        return grounds;
    }

    @Override
    public String toString() {
        return code;
    }
}
