package vn.communeportal.content.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.communeportal.content.Content;
import vn.communeportal.content.Procedure;
import vn.communeportal.content.procedure.ImportReport.Entry;
import vn.communeportal.content.procedure.ImportReport.Outcome;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/** What a file of the national portal says, field by field. */
class ProcedureReadingTest {

    private static Imports imports;

    @BeforeAll
    static void open() {
        imports = new Imports();
    }

    @AfterAll
    static void close() {
        imports.close();
    }

    @Test
    void aProcedureIsReadIntoItsFields() throws IOException {
        Content content = imports.imported("day-du", "1.900001").content();
        Procedure procedure = new Procedure(content);

        assertThat(procedure.code()).isEqualTo("1.900001");
        assertThat(procedure.section()).isEqualTo("TC-01");
        assertThat(procedure.levels()).containsExactly("province", "commune");
        assertThat(procedure.decisionNumber()).isEqualTo("123/QĐ-BNV");
        assertThat(procedure.applicants())
                .containsExactly(
                        "Công dân Việt Nam",
                        "Cán bộ, công chức, viên chức",
                        "Tổ chức (không bao gồm doanh nghiệp, HTX)",
                        "Hợp tác xã");
        assertThat(procedure.steps())
                .extracting(Procedure.Step::title, Procedure.Step::text)
                .containsExactly(
                        tuple("Bước 1", "Người dân nộp hồ sơ tại bước 2 của quầy."),
                        tuple("Bước 2", "Cán bộ tiếp nhận, kiểm tra;\n- trả kết quả."));
        assertThat(procedure.filingWays())
                .extracting(Procedure.FilingWay::way, Procedure.FilingWay::fee)
                .containsExactly(
                        tuple("inPerson", "Phí: 0 Đồng"),
                        tuple("post", "Lệ phí: 20.000 Đồng (mỗi bản)"));
        assertThat(procedure.dossier().get(0).title()).isEqualTo("Tờ khai thử nghiệm");
        assertThat(procedure.dossier().get(0).originals()).hasValue(2);
        assertThat(procedure.dossier().get(0).note()).isEqualTo("Nộp tại quầy");
        assertThat(procedure.dossier().get(1).originals()).hasValue(1);
        assertThat(procedure.dossier().get(1).copies()).hasValue(2);
        assertThat(procedure.legalBases().get(0).issueDate()).contains(LocalDate.of(2024, 2, 5));
        assertThat(procedure.legalBases().get(0).issuingBody()).isEqualTo("Bộ Nội vụ");
        assertThat(procedure.legalBases().get(1).number()).isEqualTo("99/2014/QH13");
        assertThat(procedure.status()).isEqualTo("inForce");
    }

    @Test
    void aCompleteFileLeavesNothingToMend() throws IOException {
        imports.commune("khong-thieu");
        Entry entry =
                imports.importer
                        .importAll(Imports.fixture("1.900001"), "khong-thieu", "an")
                        .entries()
                        .get(0);

        assertThat(entry.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(entry.problems()).isEmpty();
        assertThat(entry.remarks())
                .extracting(Remark::toString)
                .containsExactly("NOT_PLACED source_file import.noFieldForIt");
    }

    @Test
    void mixedUpColumnsAndHolesAreSortedOrReported() throws IOException {
        imports.commune("lon-cot");
        Entry entry =
                imports.importer
                        .importAll(Imports.fixture("1.900002"), "lon-cot", "an")
                        .entries()
                        .get(0);
        Procedure procedure = new Procedure(imports.item("lon-cot", "1.900002").content());

        assertThat(procedure.title()).isEqualTo("Đăng ký thử nghiệm lần đầu");
        assertThat(procedure.dossier()).hasSize(2);
        assertThat(procedure.dossier().get(0).title()).isEqualTo("Đơn đề nghị");
        assertThat(procedure.dossier().get(0).formName()).isEqualTo("MAU1A.docx; MẪU 1B.DOC");
        assertThat(procedure.dossier().get(0).originals()).hasValue(1);
        assertThat(procedure.dossier().get(0).copies()).hasValue(0);
        assertThat(procedure.dossier().get(1).note()).isEqualTo("một bộ");
        assertThat(procedure.filingWays())
                .extracting(Procedure.FilingWay::timeLimit, Procedure.FilingWay::fee)
                .containsExactly(
                        tuple("0 Giờ", ""),
                        tuple("01 Giờ", "Phí: Theo quy định\nMiễn phí cho người cao tuổi"),
                        tuple("02 Giờ", ""));
        assertThat(procedure.legalBases())
                .extracting(Procedure.LegalBasis::number)
                .containsExactly("12/2021/QĐ-TTg", "54", "07/2020/NĐ-CP");
        assertThat(entry.remarks())
                .extracting(Remark::toString)
                .containsExactlyInAnyOrder(
                        "NOT_PLACED source_file import.noFieldForIt",
                        "NOT_PLACED thu_tuc_id import.otherCode",
                        "NOT_PLACED metadata.số_quyết_định import.noNumberInIt",
                        "NOT_PLACED metadata.cấp_thực_hiện import.unknownLevel",
                        "NO_INFORMATION metadata.loại_thủ_tục import.noInformation",
                        "NO_INFORMATION content.cơ_quan_có_thẩm_quyền import.noInformation",
                        "NO_INFORMATION content.cơ_quan_phối_hợp import.noInformation",
                        "NOT_PLACED content.cách_thức_thực_hiện import.aboutSeveralWays",
                        "NOT_PLACED tables.hinh_thuc_nop[0].phi_le_phi import.amountMissing",
                        "TO_CHECK tables.hinh_thuc_nop[0].thoi_han_giai_quyet import.zeroTime",
                        "NOT_PLACED tables.hinh_thuc_nop[1].phi_le_phi import.amountMissing",
                        "NOT_PLACED tables.hinh_thuc_nop[1].phi_le_phi import.fileNotDelivered",
                        "NOT_PLACED tables.hinh_thuc_nop[3].hinh_thuc import.repeated",
                        "NOT_PLACED tables.hinh_thuc_nop[3].thoi_han_giai_quyet import.repeated",
                        "NOT_PLACED tables.hinh_thuc_nop[4].hinh_thuc import.unknownWay",
                        "NOT_PLACED tables.hinh_thuc_nop[4].thoi_han_giai_quyet import.unknownWay",
                        "NOT_PLACED tables.hinh_thuc_nop[4].phi_le_phi import.unknownWay",
                        "TO_CHECK tables.thanh_phan_ho_so[0].so_luong import.formNotDelivered",
                        "TO_CHECK tables.thanh_phan_ho_so[0].so_luong import.formNotDelivered",
                        "TO_CHECK tables.thanh_phan_ho_so[1].so_luong import.quantityUnclear",
                        "TO_CHECK tables.thanh_phan_ho_so[1].ghi_chu import.noPaperNeeded",
                        "NOT_PLACED tables.thanh_phan_ho_so[2].so_luong import.paperWithoutName",
                        "NOT_PLACED tables.thanh_phan_ho_so[2].ghi_chu import.paperWithoutName",
                        "TO_CHECK tables.can_cu_phap_ly[0].so_ky_hieu import.numberFromAbstract",
                        "TO_CHECK tables.can_cu_phap_ly[1].so_ky_hieu import.notANumber",
                        "TO_CHECK tables.can_cu_phap_ly[2].so_ky_hieu import.numberCorrected",
                        "NOT_PLACED tables.can_cu_phap_ly[2].ngay_ban_hanh import.notADay",
                        "TO_CHECK tables.can_cu_phap_ly[3].so_ky_hieu import.notANumber",
                        "NOT_PLACED tables.can_cu_phap_ly[3].so_ky_hieu import.repeated",
                        "NOT_PLACED tables.can_cu_phap_ly[3].trich_yeu import.repeated");
        assertThat(entry.problems())
                .extracting(problem -> problem.key())
                .containsExactlyInAnyOrder(
                        "problem.procedure.stepsMissing", "problem.number.noIssuer");
    }

    @Test
    void decomposedTextAndUnknownFieldsAreNoHindrance() throws IOException {
        imports.commune("to-hop");
        Entry entry =
                imports.importer
                        .importAll(Imports.fixture("2.900003"), "to-hop", "an")
                        .entries()
                        .get(0);
        Procedure procedure = new Procedure(imports.item("to-hop", "2.900003").content());

        assertThat(procedure.title()).isEqualTo("Thủ tục hòa giải thử nghiệm");
        assertThat(procedure.levels()).containsExactly("ministry", "province", "commune", "other");
        assertThat(procedure.steps()).hasSize(1);
        assertThat(procedure.filingWays().get(0).description())
                .isEqualTo("Đến trụ sở trong giờ hành chính");
        assertThat(procedure.dossier().get(0).formName()).isEqualTo("Mẫu số 5.pdf");
        assertThat(entry.remarks())
                .filteredOn(remark -> remark.kind() == Remark.Kind.NOT_PLACED)
                .extracting(Remark::place, Remark::value)
                .containsExactly(
                        tuple("metadata.mức_độ", "4"),
                        tuple("metadata.từ_khóa[0]", "hòa giải"),
                        tuple("metadata.từ_khóa[1]", "thử"),
                        tuple("metadata.đã_công_khai", "true"),
                        tuple("tables.can_cu_phap_ly", "xem trên Cổng"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.900001", "1.900002", "2.900003", "3.900004"})
    void everyWordIsPlacedOrReported(String name) throws IOException {
        String commune = "dem-" + name.charAt(0) + name.charAt(7);
        imports.commune(commune);
        Entry entry =
                imports.importer.importAll(Imports.fixture(name), commune, "an").entries().get(0);

        assertThat(
                        Accounting.lost(
                                Files.readAllBytes(Imports.FIXTURES.resolve(name + ".json")),
                                imports.item(commune, entry.code()).content(),
                                entry.remarks()))
                .isEmpty();
    }

    @Test
    void theReportIsReadableInBothLanguages() throws IOException {
        imports.commune("bao-cao");
        ImportReport report =
                imports.importer.importAll(
                        ProcedureSource.inDirectory(Imports.FIXTURES), "bao-cao", "an");

        String vietnamese = report.text(Messages.shipped(), Vietnamese.LOCALE);
        String english = report.text(Messages.shipped(), Locale.ENGLISH);

        assertThat(vietnamese)
                .startsWith("Đã đọc 4 tệp: tạo mới 4,")
                .contains("1.900002.json: tạo mới · Đăng ký thử nghiệm lần đầu")
                .contains("tables.can_cu_phap_ly[0].so_ky_hieu “12”: Đã lấy số đầy đủ")
                .contains("Chưa có trình tự thực hiện.");
        assertThat(english).startsWith("4 files read: 4 created,").doesNotContain("import.");
        assertThat(vietnamese).doesNotContain("import.").doesNotContain("problem.");
        for (Remark remark : report.entries().get(1).remarks()) {
            assertThat(vietnamese).contains(remark.value().replace("\n", " / "));
        }
    }
}
