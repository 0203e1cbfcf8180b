package vn.communeportal.regulation;

import java.util.Objects;
import vn.communeportal.text.Vietnamese;

/**
 * A commune, ward or special zone (<i>xã, phường, đặc khu</i>), the lower of the two levels of
 * local government since 1 July 2025. Immutable.
 */
public final class AdministrativeUnit {

    /** What kind of unit it is. */
    public enum Kind {
        COMMUNE("Xã"),
        WARD("Phường"),
        SPECIAL_ZONE("Đặc khu");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** As it stands before the name, {@code Xã}. */
        public String word() {
            return word;
        }
    }

    private final String code;
    private final Kind kind;
    private final String name;
    private final Province province;

    private AdministrativeUnit(String code, Kind kind, String name, Province province) {
        this.code = Objects.requireNonNull(code, "code");
        this.kind = kind;
        this.name = name;
        this.province = Objects.requireNonNull(province, "province");
    }

    /**
     * @throws IllegalArgumentException if the name does not begin with the word of a kind
     */
    static AdministrativeUnit of(String code, String fullName, Province province) {
        for (Kind kind : Kind.values()) {
            if (fullName.startsWith(kind.word() + " ")) {
                String name = fullName.substring(kind.word().length() + 1);
                return new AdministrativeUnit(code, kind, name, province);
            }
        }
        throw new IllegalArgumentException("Neither commune, ward nor special zone: " + fullName);
    }

    /** Five digits, as the General Statistics Office numbers them, {@code 10966}. */
    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    /** {@code Xã Nguyễn Lương Bằng}. */
    public String fullName() {
        return kind.word() + " " + name;
    }

    /** {@code Nguyễn Lương Bằng}. */
    public String name() {
        return name;
    }

    public Province province() {
        return province;
    }

    /** Letters and digits without accents, {@code nguyenluongbang}. */
    static String domainLabel(String name) {
        return Vietnamese.fold(name).replaceAll("[^a-z0-9]", "");
    }

    @Override
    public String toString() {
        return code;
    }
}
