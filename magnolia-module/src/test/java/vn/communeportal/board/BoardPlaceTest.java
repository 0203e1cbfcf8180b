package vn.communeportal.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoardPlaceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "work",
                "hoa-phong/work",
                "hoa-phong/items",
                "hoa-phong/new",
                "hoa-phong/new/procedures",
                "hoa-phong/item/articles/8e1c0d7e",
                "item/legalDocuments/8e1c0d7e",
                "hoa-phong/board"
            })
    void anAddressLeadsToItsPlaceAndBack(String address) {
        assertThat(BoardPlace.parse(address)).map(BoardPlace::address).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "hoa-phong", "a/b/c", "hoa-phong/item", "item/users/x"})
    void otherAddressesLeadNowhere(String address) {
        assertThat(BoardPlace.parse(address)).isEmpty();
    }
}
