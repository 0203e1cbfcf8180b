package vn.communeportal.content.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Items;
import vn.communeportal.content.procedure.ImportReport.Entry;
import vn.communeportal.content.procedure.ImportReport.Outcome;
import vn.communeportal.editorial.CasesOfImports;
import vn.communeportal.text.Messages;

/** What an import does to a commune: once, again, and after the board has edited. */
class ProcedureImporterTest {

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
    void aSecondRunChangesNothing() throws IOException {
        imports.commune("lan-hai");
        List<ProcedureSource> sources = ProcedureSource.inDirectory(Imports.FIXTURES);
        ImportReport first = imports.importer.importAll(sources, "lan-hai", "an");
        Item before = imports.item("lan-hai", "1.900002");

        ImportReport second = imports.importer.importAll(sources, "lan-hai", "binh");

        assertThat(first.count(Outcome.CREATED)).isEqualTo(4);
        assertThat(second.count(Outcome.UNCHANGED)).isEqualTo(4);
        assertThat(imports.count("lan-hai")).isEqualTo(4);
        assertThat(imports.item("lan-hai", "1.900002").modifiedAt()).isEqualTo(before.modifiedAt());
        assertThat(second.entries().get(1).remarks()).hasSize(30);
    }

    @Test
    void aChangedFileIsWrittenOverAnUntouchedDraft() throws IOException {
        imports.commune("doi");
        imports.importer.importAll(Imports.fixture("1.900001"), "doi", "an");
        String id = imports.item("doi", "1.900001").id();

        ImportReport report = imports.importer.importAll(Imports.changed(), "doi", "binh");

        assertThat(report.count(Outcome.UPDATED)).isEqualTo(1);
        assertThat(imports.item("doi", "1.900001").content().text("result")).isEqualTo("Giấy khác");
        assertThat(imports.item("doi", "1.900001").id()).isEqualTo(id);
        assertThat(
                        imports.importer
                                .importAll(Imports.changed(), "doi", "an")
                                .count(Outcome.UNCHANGED))
                .isEqualTo(1);
        Value[] writers =
                imports.repository.editing(
                        Imports.TYPE.workspace(),
                        session ->
                                session.getNodeByIdentifier(id)
                                        .getProperty("case/writers")
                                        .getValues());
        assertThat(writers).extracting(Value::getString).containsExactly("an", "binh");
        long entries =
                imports.repository.editing(
                        Imports.TYPE.workspace(),
                        session ->
                                session.getNodeByIdentifier(id)
                                        .getNode("case/history")
                                        .getNodes()
                                        .getSize());
        assertThat(entries).isEqualTo(2);
    }

    @Test
    void whatTheBoardEditedIsNotOverwritten() throws IOException {
        imports.commune("da-sua");
        imports.importer.importAll(Imports.fixture("1.900001"), "da-sua", "an");
        edit("da-sua", content -> content.with("result", "Do Ban biên tập sửa"), "draft");

        assertThat(
                        imports.importer
                                .importAll(Imports.fixture("1.900001"), "da-sua", "an")
                                .count(Outcome.UNCHANGED))
                .isEqualTo(1);
        assertThat(
                        imports.importer
                                .importAll(Imports.changed(), "da-sua", "an")
                                .count(Outcome.DIFFERS))
                .isEqualTo(1);
        assertThat(imports.item("da-sua", "1.900001").content().text("result"))
                .isEqualTo("Do Ban biên tập sửa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"submitted", "inReview", "published", "archived"})
    void whatIsPastDraftIsNotOverwritten(String state) throws IOException {
        String commune = "qua-nhap-" + state.toLowerCase(Locale.ROOT);
        imports.commune(commune);
        imports.importer.importAll(Imports.fixture("1.900001"), commune, "an");
        edit(commune, content -> content, state);

        assertThat(
                        imports.importer
                                .importAll(Imports.changed(), commune, "an")
                                .count(Outcome.DIFFERS))
                .isEqualTo(1);
        assertThat(imports.item(commune, "1.900001").content().text("result"))
                .isEqualTo("Giấy xác nhận");
    }

    @Test
    void whatTheBoardMadeItselfIsFoundByItsCode() throws IOException {
        imports.commune("tu-lam");
        imports.repository.editing(
                Imports.TYPE.workspace(),
                session -> {
                    Content content =
                            Content.empty().with("title", "Của xã").with("code", "1.900001");
                    new CasesOfImports()
                            .open(
                                    Items.create(
                                            session,
                                            Imports.TYPE,
                                            "tu-lam",
                                            content,
                                            Imports.CLOCK.instant()),
                                    "an",
                                    Imports.CLOCK.instant());
                    session.save();
                    return null;
                });

        ImportReport report =
                imports.importer.importAll(Imports.fixture("1.900001"), "tu-lam", "an");

        assertThat(report.count(Outcome.DIFFERS)).isEqualTo(1);
        assertThat(imports.count("tu-lam")).isEqualTo(1);
    }

    @Test
    void communesAreApart() throws IOException {
        imports.commune("xa-mot");
        imports.commune("xa-hai");
        imports.importer.importAll(Imports.fixture("1.900001"), "xa-mot", "an");

        assertThat(
                        imports.importer
                                .importAll(Imports.fixture("1.900001"), "xa-hai", "an")
                                .count(Outcome.CREATED))
                .isEqualTo(1);
        assertThat(imports.count("xa-mot")).isEqualTo(1);
        assertThat(imports.count("xa-hai")).isEqualTo(1);
    }

    @Test
    void badFilesWriteNothingAndStopNoOther() throws IOException {
        imports.commune("hong");
        byte[] good = Files.readAllBytes(Imports.FIXTURES.resolve("1.900001.json"));
        String text = new String(good, StandardCharsets.UTF_8);
        List<ProcedureSource> sources =
                List.of(
                        Imports.source("rong.json", ""),
                        Imports.source("trang.json", " \n"),
                        Imports.source("hong.json", text.substring(0, 200)),
                        Imports.source("thua.json", text + "{}"),
                        Imports.source("mang.json", "[]"),
                        Imports.source("khong-ma.json", "{\"metadata\": {\"tên_thủ_tục\": \"A\"}}"),
                        Imports.source("ma-sai.json", "{\"thu_tuc_id\": \"9.1\"}"),
                        Imports.source(
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
                        Imports.source("tot.json", "\ufeff" + text),
                        Imports.source("trung.json", text));

        ImportReport report = imports.importer.importAll(sources, "hong", "an");

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
        assertThat(imports.count("hong")).isEqualTo(1);
    }

    @Test
    void aCommuneThatIsNotThereOrHasNoSectionForThemIsAnError() {
        imports.repository.editing(
                Communes.WORKSPACE,
                session -> {
                    Communes.write(session, new Commune("khong-muc", Map.of(), List.of()));
                    session.save();
                    return null;
                });

        assertThatThrownBy(() -> imports.importer.importAll(List.of(), "khong-co", "an"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("khong-co");
        assertThatThrownBy(() -> imports.importer.importAll(List.of(), "khong-muc", "an"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no section");
    }

    private static Tuple reason(String file, String start) {
        return tuple(file, start);
    }

    private static void edit(String commune, UnaryOperator<Content> change, String state) {
        Item item = imports.item(commune, "1.900001");
        imports.repository.editing(
                Imports.TYPE.workspace(),
                session -> {
                    Items.write(
                            Imports.TYPE,
                            change.apply(item.content()),
                            session.getNodeByIdentifier(item.id()),
                            Imports.CLOCK.instant());
                    session.getNodeByIdentifier(item.id()).setProperty(ItemNodes.STATE, state);
                    session.save();
                    return null;
                });
    }
}
