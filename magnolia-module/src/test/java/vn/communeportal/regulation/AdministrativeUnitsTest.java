package vn.communeportal.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdministrativeUnitsTest {

    private final AdministrativeUnits units = AdministrativeUnits.shipped();

    @Test
    void holdsAllProvincesAndUnits() {
        assertThat(units.provinces()).hasSize(34);
        assertThat(
                        units.provinces().stream()
                                .collect(
                                        Collectors.summingInt(
                                                one -> units.unitsOf(one.code()).size())))
                .isEqualTo(3321);
        assertThat(units.provinces().stream().map(Province::name))
                .noneMatch(name -> name.startsWith("T\u1ec9nh"));
    }

    @ParameterizedTest
    @CsvSource({
        "31, Xã Nguyễn Lương Bằng, nguyenluongbang.haiphong.gov.vn",
        "01, Phường Văn Miếu - Quốc Tử Giám, vanmieuquoctugiam.hanoi.gov.vn",
        "66, Xã Ea H'Leo, eahleo.daklak.gov.vn",
        "68, Phường 2 Bảo Lộc, 2baoloc.lamdong.gov.vn",
        "79, Xã Bình Mỹ, binhmy.hochiminhcity.gov.vn",
        "46, Xã A Lưới 2, aluoi2.hue.gov.vn",
        "38, Phường Đông Tiến, phuongdongtien.thanhhoa.gov.vn",
        "38, Xã Đồng Tiến, xadongtien.thanhhoa.gov.vn",
        "31, Xã Cẩm Giàng, ",
    })
    void proposesTheDomainThatTheDecreePrescribes(String province, String name, String domain) {
        AdministrativeUnit unit =
                units.unitsOf(province).stream()
                        .filter(one -> one.fullName().equals(name))
                        .findFirst()
                        .orElseThrow();
        assertThat(units.proposedDomain(unit).orElse(null)).isEqualTo(domain);
    }

    @Test
    void everyProposedDomainIsOfTheFormAndUnique() {
        assertThat(
                        units.provinces().stream()
                                .flatMap(province -> units.unitsOf(province.code()).stream())
                                .flatMap(unit -> units.proposedDomain(unit).stream()))
                .hasSizeGreaterThan(3290)
                .allMatch(domain -> domain.matches("[a-z0-9]+\\.[a-z0-9]+\\.gov\\.vn"))
                .doesNotHaveDuplicates();
    }

    @Test
    void findsByWordsWithoutAccents() {
        assertThat(units.search("nguyen luong bang"))
                .extracting(AdministrativeUnit::fullName)
                .containsExactly("Xã Nguyễn Lương Bằng");
        AdministrativeUnit unit = units.search("NGUYỄN lương Bằng, hải phòng").get(0);
        assertThat(units.unit(unit.code())).contains(unit);
        assertThat(unit.kind()).isEqualTo(AdministrativeUnit.Kind.COMMUNE);
        assertThat(unit.name()).isEqualTo("Nguyễn Lương Bằng");
        assertThat(unit.province().code()).isEqualTo("31");
        assertThat(units.search("hoà phú")).isEqualTo(units.search("hòa phú")).isNotEmpty();
        assertThat(units.search(" ")).isEmpty();
        assertThat(units.search("xyz")).isEmpty();
    }

    @Test
    void knowsNothingOfOtherCodes() {
        assertThat(units.unit("99999")).isEmpty();
        assertThat(units.province("99")).isEmpty();
        assertThat(units.unitsOf("99")).isEmpty();
    }
}
