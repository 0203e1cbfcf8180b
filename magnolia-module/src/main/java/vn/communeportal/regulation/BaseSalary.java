package vn.communeportal.regulation;

import java.math.BigDecimal;

/** A month's base salary (<i>mức lương cơ sở</i>), for as long as it holds. Immutable. */
public final class BaseSalary {

    private final String code;
    private final BigDecimal amount;
    private final Validity validity;
    private final LegalGrounds grounds;

    BaseSalary(RecordReader record) {
        record.knowing(RecordSchema.names(RegulationSubject.BASE_SALARIES));
        this.code = record.required("code", "[a-z0-9-]+", "slug");
        this.amount = record.decimal("amount");
        if (amount.signum() == 0) {
            record.refuse("amount", "required");
        }
        this.validity = record.validity();
        this.grounds = record.grounds();
    }

    public String code() {
        return code;
    }

    /** In dong. */
    public BigDecimal amount() {
        return amount;
    }

    public Validity validity() {
        return validity;
    }

    public LegalGrounds grounds() {
        return grounds;
    }

    @Override
    public String toString() {
        return amount + " " + validity;
    }
}
