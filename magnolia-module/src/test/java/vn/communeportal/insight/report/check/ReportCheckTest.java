package vn.communeportal.insight.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.communeportal.regulation.Instruments;

/**
 * Five real reports, with the defects that people found in them. Not found, since no program can
 * know: that "paner" is meant to be banner (Hòa Phong), and whether "5 phút 6 phát" is a scan's
 * error (Nguyễn Lương Bằng).
 */
class ReportCheckTest {

    private static List<ReportFinding> findings(String report, String commune) throws IOException {
        return new ReportCheck(Instruments.shipped()).findings(read(report), commune);
    }

    private static String read(String report) throws IOException {
        try (InputStream in =
                ReportCheckTest.class.getResourceAsStream("/reports/" + report + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ReportFinding found(ReportDefect defect, String quote) {
        return new ReportFinding(defect, quote);
    }

    /** A scan: its spellings tell nothing, its figures and dates do. */
    @Test
    void nguyenLuongBang() throws IOException {
        assertThat(findings("nguyen-luong-bang", "Nguyễn Lương Bằng"))
                .containsExactlyInAnyOrder(
                        found(ReportDefect.NUMBER_MISSING, ""),
                        found(ReportDefect.DATE_MISSING, ""),
                        found(ReportDefect.FROM_OR_TO, "01/07/2025"),
                        found(ReportDefect.DECISION_MISSING, ""),
                        found(ReportDefect.PLAIN_HTTP, "http://nguyenluongbang.haiphong.gov.vn"));
    }

    @Test
    void hoaPhong() throws IOException {
        assertThat(findings("hoa-phong", "Hòa Phong"))
                .containsExactlyInAnyOrder(
                        found(ReportDefect.NUMBER_MISSING, ""),
                        found(ReportDefect.DATE_MISSING, ""),
                        found(ReportDefect.SIGNATURE_MISSING, ""),
                        found(ReportDefect.YEAR_MISSING, "ngay 19 thang 6 nam"));
    }

    /** A scan, in which the signature did not survive. */
    @Test
    void quocTuan() throws IOException {
        assertThat(findings("quoc-tuan", "Quốc Tuấn"))
                .containsExactlyInAnyOrder(
                        found(ReportDefect.NUMBER_FORM, "142bc-ubnd"),
                        found(ReportDefect.DATE_AFTER_REPORT, "21/12/2023"),
                        found(ReportDefect.BASIS_NOT_IN_FORCE, "43/2011/NĐ-CP"),
                        found(ReportDefect.SIGNATURE_MISSING, ""));
    }

    @Test
    void namChinh() throws IOException {
        assertThat(findings("nam-chinh", "Nam Chính"))
                .containsExactlyInAnyOrder(
                        found(ReportDefect.CUT_OFF_MISSING, "2021"),
                        found(ReportDefect.SIGNER_MISSING, ""));
    }

    @Test
    void congHoa() throws IOException {
        assertThat(findings("cong-hoa", "Cộng Hòa"))
                .containsExactlyInAnyOrder(
                        found(ReportDefect.NUMBER_BLANK, "so .../qd-ubnd"),
                        found(ReportDefect.BASIS_NOT_IN_FORCE, "43/2011/NĐ-CP"),
                        found(ReportDefect.SYMBOL_FORM, "TTBTTTT → TT-BTTTT"),
                        found(ReportDefect.AUTHORITY_FORM, "T.M ỦY BAN NHÂN DÂN XÃ"),
                        found(ReportDefect.RECIPIENTS_MISSING, ""),
                        found(ReportDefect.NAME_SPELLINGS, "Cộng Hòa / CÔNG HOÀ / CỘNG HOÀ"));
    }

    @Test
    void aWrongSumIsFoundWhereTheRightOneIsNot() throws IOException {
        ReportCheck check = new ReportCheck(Instruments.shipped());
        String scan = read("nguyen-luong-bang").replace("1a: 1.611", "1a: 1.511");
        assertThat(check.findings(scan, ""))
                .contains(found(ReportDefect.SUM_DIFFERS, "1611 ≠ 1511"));
        String table = read("hoa-phong").replaceFirst("\n\t56\n", "\n\t65\n");
        assertThat(check.findings(table, ""))
                .contains(found(ReportDefect.SUM_DIFFERS, "190 ≠ 181"));
    }

    @Test
    void theNameOfTheStateIsNoOtherSpellingOfAnotherCommune() throws IOException {
        assertThat(findings("hoa-phong", "Hòa Phong"))
                .noneMatch(finding -> finding.defect() == ReportDefect.NAME_SPELLINGS);
    }
}
