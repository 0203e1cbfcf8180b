package vn.communeportal.templating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundaryTest {

    @Test
    void readsPolygonsWhereverTheyAre() {
        String ring = "[[106,20],[106.1,20],[106.1,20.1],[106,20]]";

        assertThat(Boundary.parse("{\"type\":\"Polygon\",\"coordinates\":[" + ring + "]}"))
                .hasValueSatisfying(boundary -> assertThat(boundary.rings()).hasSize(1));
        assertThat(
                        Boundary.parse(
                                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\","
                                        + "\"geometry\":{\"type\":\"MultiPolygon\",\"coordinates\":[["
                                        + ring
                                        + ","
                                        + ring
                                        + "]]}}]}"))
                .hasValueSatisfying(boundary -> assertThat(boundary.rings()).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "no json",
                "[]",
                "{\"type\":\"Point\",\"coordinates\":[106,20]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[106,20],[106,21],[106,20]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[600000,20],[1,2],[3,4],[600000,20]]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[\"x\",20],[1,2],[3,4],[1,20]]]}"
            })
    void whatIsNoBoundaryIsNone(String text) {
        assertThat(Boundary.parse(text)).isEmpty();
    }

    @Test
    void oneIsShipped() {
        assertThat(Boundary.shipped("11242")).isPresent();
        assertThat(Boundary.shipped("00001")).isEmpty();
        assertThat(Boundary.shipped("../11242")).isEmpty();
    }
}
