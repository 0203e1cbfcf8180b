package vn.communeportal.content.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.jcr.Value;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.content.Procedure;
import vn.communeportal.content.Section;
import vn.communeportal.content.procedure.ImportReport.Entry;
import vn.communeportal.content.procedure.ImportReport.Outcome;
import vn.communeportal.editorial.CasesOfImports;
import vn.communeportal.testing.TestRepository;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

class ProcedureImporterTest {

    private static final ContentType TYPE = ContentTypes.shipped().named(ContentTypes.PROCEDURE);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-05T02:00:00Z"), ZoneOffset.UTC);
    private static final Path FIXTURES = Path.of("src/test/resources/procedures");

    private static TestRepository repository;

    private final ProcedureImporter importer =
            new ProcedureImporter(repository, CLOCK, new CasesOfImports());

    @BeforeAll
    static void open() {
        repository = new TestRepository();
    }

    @AfterAll
    static void close() {
        repository.close();
    }

    static void commune(TestRepository repository, String id) {
        repository.editing(
                Communes.WORKSPACE,
                session -> {
                    Section news = new Section("TT-01", "tin", "Tin", "News", "article", true);
                    Section procedures =
                            new Section("TC-01", "thu-tuc", "Thủ tục", "P", "procedure", true);
                    Communes.write(
                            session,
                            new Commune(id, Map.of("name", id), List.of(news, procedures)));
                    session.save();
                    return null;
                });
    }

    @Test
    void aProcedureIsReadIntoItsFields() throws IOException {
        Content content = importFixture("day-du", "1.900001").content();
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
        commune(repository, "khong-thieu");
        Entry entry = importer.importAll(fixture("1.900001"), "khong-thieu", "an").entries().get(0);

        assertThat(entry.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(entry.problems()).isEmpty();
        assertThat(entry.remarks())
                .extracting(Remark::toString)
                .containsExactly("NOT_PLACED source_file import.noFieldForIt");
    }

    @Test
    void mixedUpColumnsAndHolesAreSortedOrReported() throws IOException {
        commune(repository, "lon-cot");
        Entry entry = importer.importAll(fixture("1.900002"), "lon-cot", "an").entries().get(0);
        Procedure procedure = new Procedure(item("lon-cot", "1.900002").content());

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
        commune(repository, "to-hop");
        Entry entry = importer.importAll(fixture("2.900003"), "to-hop", "an").entries().get(0);
        Procedure procedure = new Procedure(item("to-hop", "2.900003").content());

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
        commune(repository, commune);
        Entry entry = importer.importAll(fixture(name), commune, "an").entries().get(0);

        assertThat(
                        Accounting.lost(
                                Files.readAllBytes(FIXTURES.resolve(name + ".json")),
                                item(commune, entry.code()).content(),
                                entry.remarks()))
                .isEmpty();
    }

    @Test
    void aSecondRunChangesNothing() throws IOException {
        commune(repository, "lan-hai");
        List<ProcedureSource> sources = ProcedureSource.inDirectory(FIXTURES);
        ImportReport first = importer.importAll(sources, "lan-hai", "an");
        Item before = item("lan-hai", "1.900002");

        ImportReport second = importer.importAll(sources, "lan-hai", "binh");

        assertThat(first.count(Outcome.CREATED)).isEqualTo(4);
        assertThat(second.count(Outcome.UNCHANGED)).isEqualTo(4);
        assertThat(count("lan-hai")).isEqualTo(4);
        assertThat(item("lan-hai", "1.900002").modifiedAt()).isEqualTo(before.modifiedAt());
        assertThat(second.entries().get(1).remarks()).hasSize(30);
    }

    @Test
    void aChangedFileIsWrittenOverAnUntouchedDraft() throws IOException {
        commune(repository, "doi");
        importer.importAll(fixture("1.900001"), "doi", "an");
        String id = item("doi", "1.900001").id();

        ImportReport report = importer.importAll(changed(), "doi", "binh");

        assertThat(report.count(Outcome.UPDATED)).isEqualTo(1);
        assertThat(item("doi", "1.900001").content().text("result")).isEqualTo("Giấy khác");
        assertThat(item("doi", "1.900001").id()).isEqualTo(id);
        assertThat(importer.importAll(changed(), "doi", "an").count(Outcome.UNCHANGED))
                .isEqualTo(1);
        Value[] writers =
                repository.editing(
                        TYPE.workspace(),
                        session ->
                                session.getNodeByIdentifier(id)
                                        .getProperty("case/writers")
                                        .getValues());
        assertThat(writers).extracting(Value::getString).containsExactly("an", "binh");
        long entries =
                repository.editing(
                        TYPE.workspace(),
                        session ->
                                session.getNodeByIdentifier(id)
                                        .getNode("case/history")
                                        .getNodes()
                                        .getSize());
        assertThat(entries).isEqualTo(2);
    }

    @Test
    void whatTheBoardEditedIsNotOverwritten() throws IOException {
        commune(repository, "da-sua");
        importer.importAll(fixture("1.900001"), "da-sua", "an");
        edit("da-sua", content -> content.with("result", "Do Ban biên tập sửa"), "draft");

        assertThat(importer.importAll(fixture("1.900001"), "da-sua", "an").count(Outcome.UNCHANGED))
                .isEqualTo(1);
        assertThat(importer.importAll(changed(), "da-sua", "an").count(Outcome.DIFFERS))
                .isEqualTo(1);
        assertThat(item("da-sua", "1.900001").content().text("result"))
                .isEqualTo("Do Ban biên tập sửa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"submitted", "inReview", "published", "archived"})
    void whatIsPastDraftIsNotOverwritten(String state) throws IOException {
        String commune = "qua-nhap-" + state.toLowerCase(Locale.ROOT);
        commune(repository, commune);
        importer.importAll(fixture("1.900001"), commune, "an");
        edit(commune, content -> content, state);

        assertThat(importer.importAll(changed(), commune, "an").count(Outcome.DIFFERS))
                .isEqualTo(1);
        assertThat(item(commune, "1.900001").content().text("result")).isEqualTo("Giấy xác nhận");
    }

    @Test
    void whatTheBoardMadeItselfIsFoundByItsCode() throws IOException {
        commune(repository, "tu-lam");
        repository.editing(
                TYPE.workspace(),
                session -> {
                    Content content =
                            Content.empty().with("title", "Của xã").with("code", "1.900001");
                    new CasesOfImports()
                            .open(
                                    Items.create(session, TYPE, "tu-lam", content, CLOCK.instant()),
                                    "an",
                                    CLOCK.instant());
                    session.save();
                    return null;
                });

        ImportReport report = importer.importAll(fixture("1.900001"), "tu-lam", "an");

        assertThat(report.count(Outcome.DIFFERS)).isEqualTo(1);
        assertThat(count("tu-lam")).isEqualTo(1);
    }

    @Test
    void communesAreApart() throws IOException {
        commune(repository, "xa-mot");
        commune(repository, "xa-hai");
        importer.importAll(fixture("1.900001"), "xa-mot", "an");

        assertThat(importer.importAll(fixture("1.900001"), "xa-hai", "an").count(Outcome.CREATED))
                .isEqualTo(1);
        assertThat(count("xa-mot")).isEqualTo(1);
        assertThat(count("xa-hai")).isEqualTo(1);
    }

    @Test
    void badFilesWriteNothingAndStopNoOther() throws IOException {
        commune(repository, "hong");
        byte[] good = Files.readAllBytes(FIXTURES.resolve("1.900001.json"));
        String text = new String(good, StandardCharsets.UTF_8);
        List<ProcedureSource> sources =
                List.of(
                        source("rong.json", ""),
                        source("trang.json", " \n"),
                        source("hong.json", text.substring(0, 200)),
                        source("thua.json", text + "{}"),
                        source("mang.json", "[]"),
                        source("khong-ma.json", "{\"metadata\": {\"tên_thủ_tục\": \"A\"}}"),
                        source("ma-sai.json", "{\"thu_tuc_id\": \"9.1\"}"),
                        source(
                                "hai-lan.json",
                                "{\"thu_tuc_id\": \"1.900009\", \"thu_tuc_id\": \"1\"}"),
                        new ProcedureSource(
                                "utf16.json", () -> text.getBytes(StandardCharsets.UTF_16)),
                        new ProcedureSource(
                                "latin.json",
                                () -> "{\"a\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1)),
                        new ProcedureSource(
                                "mat.json",
                                () -> {
                                    throw new IOException("gone");
                                }),
                        source("tot.json", "\ufeff" + text),
                        source("trung.json", text));

        ImportReport report = importer.importAll(sources, "hong", "an");

        assertThat(report.entries())
                .extracting(
                        Entry::source, entry -> entry.reason(Messages.shipped(), new Locale("en")))
                .usingElementComparator(
                        (one, other) ->
                                one.toList()
                                                        .get(1)
                                                        .toString()
                                                        .startsWith(
                                                                other.toList().get(1).toString())
                                                && one.toList().get(0).equals(other.toList().get(0))
                                        ? 0
                                        : 1)
                .containsExactly(
                        reason("rong.json", "The file is empty."),
                        reason("trang.json", "The file is empty."),
                        reason("hong.json", "The file is not valid JSON: "),
                        reason("thua.json", "The file is not valid JSON: "),
                        reason("mang.json", "The JSON is not a procedure"),
                        reason("khong-ma.json", "There is no code"),
                        reason("ma-sai.json", "“9.1” is not the code"),
                        reason("hai-lan.json", "The file is not valid JSON: "),
                        reason("utf16.json", "The file is not in UTF-8."),
                        reason("latin.json", "The file is not in UTF-8."),
                        reason("mat.json", "The file could not be read."),
                        reason("tot.json", ""),
                        reason("trung.json", "The file tot.json of this run has the same code."));
        assertThat(report.count(Outcome.FAILED)).isEqualTo(12);
        assertThat(count("hong")).isEqualTo(1);
    }

    @Test
    void aCommuneThatIsNotThereOrHasNoSectionForThemIsAnError() {
        repository.editing(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(session, new Commune("khong-muc", Map.of(), List.of()));
                    session.save();
                    return null;
                });

        assertThatThrownBy(() -> importer.importAll(List.of(), "khong-co", "an"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("khong-co");
        assertThatThrownBy(() -> importer.importAll(List.of(), "khong-muc", "an"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no section");
    }

    @Test
    void theReportIsReadableInBothLanguages() throws IOException {
        commune(repository, "bao-cao");
        ImportReport report =
                importer.importAll(ProcedureSource.inDirectory(FIXTURES), "bao-cao", "an");

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

    private static Tuple reason(String file, String start) {
        return tuple(file, start);
    }

    private Item importFixture(String commune, String name) throws IOException {
        commune(repository, commune);
        importer.importAll(fixture(name), commune, "an");
        return item(commune, name);
    }

    private static List<ProcedureSource> fixture(String name) {
        Path file = FIXTURES.resolve(name + ".json");
        return List.of(new ProcedureSource(name + ".json", () -> Files.readAllBytes(file)));
    }

    private static List<ProcedureSource> changed() throws IOException {
        String text = Files.readString(FIXTURES.resolve("1.900001.json"));
        return List.of(source("1.900001.json", text.replace("\"Giấy xác nhận\"", "\"Giấy khác\"")));
    }

    private static ProcedureSource source(String name, String text) {
        return new ProcedureSource(name, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static Item item(String commune, String code) {
        return repository.editing(
                TYPE.workspace(),
                session ->
                        Items.list(session, ItemQuery.of(commune, TYPE).where("code", code))
                                .items()
                                .get(0));
    }

    private static long count(String commune) {
        return repository.editing(
                TYPE.workspace(), session -> Items.count(session, ItemQuery.of(commune, TYPE)));
    }

    private static void edit(String commune, UnaryOperator<Content> change, String state) {
        Item item = item(commune, "1.900001");
        repository.editing(
                TYPE.workspace(),
                session -> {
                    Items.write(
                            TYPE,
                            change.apply(item.content()),
                            session.getNodeByIdentifier(item.id()),
                            CLOCK.instant());
                    session.getNodeByIdentifier(item.id()).setProperty(ItemNodes.STATE, state);
                    session.save();
                    return null;
                });
    }
}
