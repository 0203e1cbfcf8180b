package vn.communeportal.insight.report;

import java.util.Locale;
import vn.communeportal.officeform.Signature;

/** By what authority a report is signed: Decree 30/2020/NĐ-CP, article 13. */
public enum SigningMode {
    /** {@code TM. ỦY BAN NHÂN DÂN}, the chair signs. */
    FOR_COMMITTEE,
    /** {@code TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH}, a vice-chair signs. */
    FOR_COMMITTEE_IN_PLACE,
    /** {@code KT. CHỦ TỊCH}. */
    IN_PLACE,
    /** {@code TL. CHỦ TỊCH}. */
    BY_ORDER,
    /** {@code TUQ. CHỦ TỊCH}. */
    AUTHORISED,
    /** {@code Q. CHỦ TỊCH}. */
    ACTING;

    private static final String COMMITTEE = "Ủy ban nhân dân";
    private static final String CHAIR = "Chủ tịch";

    /** Unknown names are the first. */
    static SigningMode of(String name) {
        for (SigningMode mode : values()) {
            if (mode.name().equals(name)) {
                return mode;
            }
        }
        return FOR_COMMITTEE;
    }

    public String labelKey() {
        return "report.signing." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param title empty for the usual one of the mode
     */
    Signature signature(String title, String name) {
        switch (this) {
            case FOR_COMMITTEE_IN_PLACE:
                return Signature.forCollective(COMMITTEE)
                        .inPlaceOf(CHAIR)
                        .title(or(title, "Phó Chủ tịch"))
                        .name(name)
                        .build();
            case IN_PLACE:
                return Signature.byHead()
                        .inPlaceOf(CHAIR)
                        .title(or(title, "Phó Chủ tịch"))
                        .name(name)
                        .build();
            case BY_ORDER:
                return Signature.byHead()
                        .byOrderOf(CHAIR)
                        .title(or(title, "Chánh Văn phòng"))
                        .name(name)
                        .build();
            case AUTHORISED:
                return Signature.byHead()
                        .authorisedBy(CHAIR)
                        .title(or(title, "Chánh Văn phòng"))
                        .name(name)
                        .build();
            case ACTING:
                return Signature.forCollective(COMMITTEE)
                        .acting(or(title, CHAIR))
                        .name(name)
                        .build();
            default:
                return Signature.forCollective(COMMITTEE)
                        .title(or(title, CHAIR))
                        .name(name)
                        .build();
        }
    }

    private static String or(String title, String usual) {
        return title.isBlank() ? usual : title;
    }
}
