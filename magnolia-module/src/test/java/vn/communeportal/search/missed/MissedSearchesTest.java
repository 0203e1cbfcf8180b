package vn.communeportal.search.missed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.communeportal.text.Vietnamese;

/** What of people's searches is kept, and what never is. */
class MissedSearchesTest {

    private static final Instant NOW = Instant.parse("2025-08-20T02:00:00Z");

    @TempDir Path folder;

    @Test
    void allWaysOfWritingAreOneAndTheMostFrequentIsFirst() {
        MissedSearches missed = at(NOW);
        count(missed, "sân bóng", 1);
        count(missed, "SAN BONG", 2);
        count(missed, "hồ bơi", 5);
        count(missed, "của riêng tôi", 2);

        assertThat(missed.list("hoa-phong"))
                .extracting(MissedSearch::toString)
                .containsExactly("5 × ho boi", "3 × san bong");
        assertThat(missed.list("nam-chinh")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gọi 0912 345 678, goi",
        "gọi 0912.345.678, goi",
        "+84912345678 lan, lan",
        "cccd 034190001234, cccd",
        "cmnd 034-190-001234 mất, cmnd mat",
        "sinh 01/02/1990, sinh",
        "lan@example.com hỏi, hoi",
        "tài khoản 1234567, tai khoan",
        "142/2025, 142 2025",
        "42/2022/NĐ-CP, 42 2022 nd cp",
        "thủ tục 1.013128, thu tuc 1 013128",
        "quý 3 năm 2025, quy 3 nam 2025",
    })
    void whatMayBeAboutAPersonIsTakenOut(String typed, String kept) throws IOException {
        MissedSearches missed = at(NOW);
        count(missed, typed, 3);
        assertThat(missed.list("hoa-phong")).extracting(MissedSearch::words).containsExactly(kept);
        missed.write();
        assertThat(Files.readString(folder.resolve("missed.txt")))
                .isEqualToIgnoringNewLines("hoa-phong\t" + kept + "\t3\t2025-08-20");
    }

    @Test
    void aNumberAloneIsNothing() {
        MissedSearches missed = at(NOW);
        count(missed, "0912345678", 9);
        count(missed, "x".repeat(61), 9);
        assertThat(missed.list("hoa-phong")).isEmpty();
    }

    @Test
    void itSurvivesARestartAndEndsAfterItsTime() {
        MissedSearches before = at(NOW);
        count(before, "sân bóng", 3);
        before.write();

        assertThat(at(NOW.plus(Duration.ofDays(90))).list("hoa-phong")).hasSize(1);
        assertThat(at(NOW.plus(Duration.ofDays(91))).list("hoa-phong")).isEmpty();
    }

    @Test
    void aDamagedFileIsNoError() throws IOException {
        Files.writeString(folder.resolve("missed.txt"), "damaged");
        MissedSearches missed = at(NOW);
        count(missed, "sân bóng", 3);
        assertThat(missed.list("hoa-phong")).hasSize(1);
    }

    @Test
    void whoTypesManyDifferentThingsFillsNoMemory() {
        MissedSearches missed = at(NOW);
        count(missed, "sân bóng", 3);
        for (int i = 0; i < 5_000; i++) {
            missed.count("hoa-phong", "chữ " + Integer.toString(i, 2).replace('0', 'a'));
        }
        assertThat(missed.list("hoa-phong"))
                .extracting(MissedSearch::words)
                .contains("san bong")
                .hasSizeLessThanOrEqualTo(1_000);
    }

    private MissedSearches at(Instant time) {
        return new MissedSearches(
                () -> folder.resolve("missed.txt"), Clock.fixed(time, Vietnamese.ZONE));
    }

    private static void count(MissedSearches missed, String typed, int times) {
        for (int i = 0; i < times; i++) {
            missed.count("hoa-phong", typed);
        }
    }
}
