package vn.communeportal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+84 912", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u3000=1"})
    void nothingIsAFormula(String text) {
        String cell = Csv.row(List.of(text)).strip();
        assertThat(cell.startsWith("\"") ? cell.substring(1) : cell).startsWith("'");
    }

    @Test
    void nothingBreaksOutOfItsCell() {
        assertThat(Csv.row(List.of("a\"b", "c,d", "e\r\nf", "", "ủy ban")))
                .isEqualTo("\"a\"\"b\",\"c,d\",\"e\r\nf\",,ủy ban\r\n");
    }
}
