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
                "hoa-phong/matter/1fc2f2a4-31c7-4b0c-9a39-0d3a1c5b7e21",
                "hoa-phong/board"
            })
    void anAddressLeadsToItsPlaceAndBack(String address) {
        assertThat(BoardPlace.parse(address)).map(BoardPlace::address).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "hoa-phong",
                "a/b/c",
                "hoa-phong/item",
                "item/users/x",
                "hoa-phong/matter",
                "hoa-phong/matter/x"
            })
    void otherAddressesLeadNowhere(String address) {
        assertThat(BoardPlace.parse(address)).isEmpty();
    }
}
