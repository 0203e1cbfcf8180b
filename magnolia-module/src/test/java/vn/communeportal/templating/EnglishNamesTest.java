package vn.communeportal.templating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Xã Hòa Phong, Hoa Phong Commune",
        "Phường Đống Đa, Dong Da Ward",
        "Ủy ban nhân dân xã Nguyễn Lương Bằng, People's Committee of Nguyen Luong Bang Commune",
        "UBND thành phố Hải Phòng, People's Committee of Hai Phong City",
        "Ủy ban nhân dân thị xã Mỹ Hào, People's Committee of My Hao Town",
        "Đặc khu Bạch Long Vĩ, Bach Long Vi Special Zone",
    })
    void translatesUnitsAndTheirCommittees(String vietnamese, String english) {
        assertThat(EnglishNames.of(vietnamese)).contains(english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Xã",
                "Sở Khoa học và Công nghệ",
                "Ủy ban nhân dân huyện (theo địa giới năm 2023)",
                "Trụ sở UBND xã Hòa Phong, tỉnh Hưng Yên"
            })
    void leavesWhatIsBuiltOtherwise(String vietnamese) {
        assertThat(EnglishNames.of(vietnamese)).isEmpty();
    }
}
