package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import vn.communeportal.editorial.trace.AuditReport;
import vn.communeportal.editorial.trace.HistoryAudit;
import vn.communeportal.editorial.trace.HistoryFilter;
import vn.communeportal.editorial.trace.HistorySearch;
import vn.communeportal.editorial.trace.HistoryTable;
import vn.communeportal.editorial.trace.TracedEntry;
import vn.communeportal.text.TableFile;

/** The log of a commune: for whom, what of it, as a file, and whether it is true. */
class TraceTest extends DeskTest {

    private HistorySearch search;
    private HistoryAudit audit;

    @BeforeEach
    void someWork() throws Exception {
        search = new HistorySearch(repository, desk);
        audit = new HistoryAudit(repository);
        publish("Tin thứ nhất");
        now = now.plusSeconds(86_400);
        CaseFile file = desk.create("author", commune, ARTICLE, content("Tin thứ hai"));
        perform("author", file, TransitionRequest.of(Transition.SUBMIT));
        perform("editor", file, TransitionRequest.of(Transition.RETURN).because("Thiếu 'ảnh' 50%"));
    }

    private List<String> found(HistoryFilter filter) {
        return search.find("head", commune, filter, 1, 100).items().stream()
                .map(
                        traced ->
                                traced.item().title()
                                        + ":"
                                        + traced.entry().login()
                                        + ":"
                                        + traced.entry().to().id())
                .toList();
    }

    @Test
    void everythingThatWasDoneIsFoundNewestFirst() {
        assertThat(found(new HistoryFilter()))
                .containsExactly(
                        "Tin thứ hai:editor:returned",
                        "Tin thứ hai:author:submitted",
                        "Tin thứ hai:author:draft",
                        "Tin thứ nhất:head:published",
                        "Tin thứ nhất:head:approved",
                        "Tin thứ nhất:editor:inReview",
                        "Tin thứ nhất:editor:inEditing",
                        "Tin thứ nhất:author:submitted",
                        "Tin thứ nhất:author:draft");
        assertThat(search.find("head", commune, new HistoryFilter(), 2, 4).items())
                .extracting(traced -> traced.entry().to())
                .containsExactly(
                        State.APPROVED, State.IN_REVIEW, State.IN_EDITING, State.SUBMITTED);
    }

    @Test
    void filtersNarrow() {
        LocalDate first = LocalDate.of(2025, 7, 18);
        assertThat(found(new HistoryFilter().between(first, first))).hasSize(6);
        assertThat(found(new HistoryFilter().between(first.plusDays(1), null))).hasSize(3);
        assertThat(found(new HistoryFilter().person("editor"))).hasSize(3);
        assertThat(found(new HistoryFilter().transition(Transition.SUBMIT))).hasSize(2);
        assertThat(found(new HistoryFilter().words("THIẾU 'ẢNH' 50%"))).hasSize(1);
        assertThat(found(new HistoryFilter().words("50_"))).isEmpty();
        assertThat(found(new HistoryFilter().words("') or true() or ('"))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> whoMayReadTheLog() {
        Map<String, Boolean> expected =
                Map.of(
                        "author", false,
                        "editor", false,
                        "secretary", true,
                        "deputy", true,
                        "head", true,
                        "province", true,
                        "stranger", false);
        return expected.entrySet().stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.getKey(),
                                        () ->
                                                assertThat(
                                                                search.find(
                                                                                        one
                                                                                                .getKey(),
                                                                                        commune,
                                                                                        new HistoryFilter(),
                                                                                        1,
                                                                                        10)
                                                                                .total()
                                                                        > 0)
                                                        .isEqualTo(one.getValue())));
    }

    @Test
    void inspectorsGetItAsAFileInWhichNothingIsAFormula() throws Exception {
        CaseFile file = desk.create("author", commune, ARTICLE, content("=1+1"));
        List<TracedEntry> entries =
                search.find("head", commune, new HistoryFilter(), 1, 100).items();
        List<List<String>> table =
                HistoryTable.of(entries, Locale.ENGLISH, login -> "Name of " + login);

        String csv = new String(TableFile.csv(table), StandardCharsets.UTF_8);
        assertThat(csv.lines().findFirst().orElseThrow())
                .isEqualTo(
                        "\uFEFFTime,Person,In the place of,What,Kind,Title,State before,State after,\"Reason, remark\",What changed,Identifier");
        assertThat(csv.lines()).hasSize(11);
        assertThat(csv).contains(",'=1+1,").contains("Thiếu 'ảnh' 50%").contains(file.item().id());

        Document sheet = null;
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(TableFile.xlsx(table)))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                Document read =
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(new ByteArrayInputStream(bytes));
                if (part.getName().endsWith("sheet1.xml")) {
                    sheet = read;
                }
            }
        }
        assertThat(sheet).isNotNull();
        assertThat(sheet.getElementsByTagName("row").getLength()).isEqualTo(11);
        assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
        assertThat(sheet.getDocumentElement().getTextContent()).contains("=1+1");
    }

    @Test
    void aWholeCommuneIsVerified() throws Exception {
        AuditReport before = audit.verify(commune);
        assertThat(before.isInOrder()).isTrue();
        assertThat(before.items()).isEqualTo(2);
        assertThat(before.entries()).isEqualTo(9);
        assertThat(audit.verify(commune).seal()).isEqualTo(before.seal());
        assertThat(before.text(Locale.ENGLISH))
                .startsWith(commune + ": histories are as they were written, 2 items, 9 entries");

        TracedEntry entry = search.find("head", commune, new HistoryFilter(), 1, 1).items().get(0);
        repository.editing(
                ARTICLE.workspace(),
                session -> {
                    session.getNodeByIdentifier(entry.item().id())
                            .getNode("case/history/entry1")
                            .setProperty("login", "head");
                    session.save();
                    return null;
                });
        AuditReport after = audit.verify(commune);
        assertThat(after.isInOrder()).isFalse();
        assertThat(after.findings())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.path()).isEqualTo("articles:" + entry.item().path());
                            assertThat(finding.entry()).isEqualTo(2);
                            assertThat(finding.broken()).isEqualTo(HistoryVerdict.Break.CHANGED);
                        });
    }

    @Test
    void whoNotedTheSealSeesThatAWholeItemWent() throws Exception {
        String noted = audit.verify(commune).seal();
        TracedEntry entry = search.find("head", commune, new HistoryFilter(), 1, 1).items().get(0);
        repository.editing(
                ARTICLE.workspace(),
                session -> {
                    session.getNodeByIdentifier(entry.item().id()).remove();
                    session.save();
                    return null;
                });

        assertThat(audit.verify(commune).seal()).isNotEqualTo(noted);
    }
}
