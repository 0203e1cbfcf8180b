package vn.communeportal.regulation;

import java.util.Objects;

/** A province or city under the central government (<i>tỉnh, thành phố</i>). Immutable. */
public final class Province {

    private static final String HO_CHI_MINH = "79";

    private final String code;
    private final String fullName;

    Province(String code, String fullName) {
        this.code = Objects.requireNonNull(code, "code");
        this.fullName = Objects.requireNonNull(fullName, "fullName");
    }

    /** Two digits, as the General Statistics Office numbers them, {@code 31}. */
    public String code() {
        return code;
    }

    /** {@code Thành phố Hải Phòng}. */
    public String fullName() {
        return fullName;
    }

    /** {@code Hải Phòng}. */
    public String name() {
        return fullName.replaceFirst("^(Tỉnh|Thành phố) ", "");
    }

    /**
     * The domain below which its communes' are, {@code haiphong.gov.vn}. That of Hồ Chí Minh City
     * is {@code hochiminhcity.gov.vn} (Decree 224/2026/NĐ-CP, article 11.4.c).
     */
    public String domain() {
        String label =
                code.equals(HO_CHI_MINH) ? "hochiminhcity" : AdministrativeUnit.domainLabel(name());
        return label + ".gov.vn";
    }

    @Override
    public String toString() {
        return code;
    }
}
