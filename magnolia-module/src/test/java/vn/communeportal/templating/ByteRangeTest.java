package vn.communeportal.templating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteRangeTest {

    @ParameterizedTest
    @CsvSource({
        // header, partial, first, length
        ", false, 0, 100",
        "bytes=0-, true, 0, 100",
        "bytes=0-9, true, 0, 10",
        "bytes=90-500, true, 90, 10",
        "bytes=-10, true, 90, 10",
        "bytes=-500, true, 0, 100",
        "bytes=9-5, false, 0, 100",
        "bytes=-, false, 0, 100",
        "'bytes=0-1,5-6', false, 0, 100",
        "items=0-1, false, 0, 100",
    })
    void reads(String header, boolean partial, long first, long length) {
        ByteRange range = ByteRange.parse(header, 100);

        assertThat(range.isPartial()).isEqualTo(partial);
        assertThat(range.first()).isEqualTo(first);
        assertThat(range.length()).isEqualTo(length);
        assertThat(range.isUnsatisfiable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"bytes=100-, 100", "bytes=500-600, 100", "bytes=-0, 100", "bytes=0-, 0"})
    void knowsWhatCannotBe(String header, long size) {
        assertThat(ByteRange.parse(header, size).isUnsatisfiable()).isTrue();
    }
}
