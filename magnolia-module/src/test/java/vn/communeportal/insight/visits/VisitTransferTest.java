package vn.communeportal.insight.visits;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.communeportal.insight.tables.ImportResult;
import vn.communeportal.insight.tables.ImportedTable;
import vn.communeportal.testing.TestClock;
import vn.communeportal.testing.TestInstallation;
import vn.communeportal.testing.TestRepository;
import vn.communeportal.text.TableFile;

/** Sums on their way from a node that serves citizens to the boards' instance, and from files. */
class VisitTransferTest {

    private static final LocalDate DAY = LocalDate.of(2025, 8, 20);
    private static final String FIREFOX =
            "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";

    private static TestRepository author;
    private static TestRepository node;
    private static int communes;

    @TempDir private Path folder;

    private final String commune = "xa-" + ++communes;
    private Instant now = Instant.parse("2025-08-20T02:00:00Z");
    private final Clock clock = new TestClock(() -> now);
    private boolean nodeIsDown;
    private final List<LocalDate> asked = new ArrayList<>();

    @BeforeAll
    static void open() {
        author = new TestRepository();
        node = new TestRepository();
    }

    @AfterAll
    static void close() {
        author.close();
        node.close();
    }

    private void look(String address) {
        VisitCounter counter =
                new VisitCounter(node, new TestInstallation(folder.resolve("node")), clock);
        counter.view(new PageView(commune, "TT-01", "", address, FIREFOX, null, "xa.gov.vn"));
        counter.flush();
    }

    private VisitTransfer transfer() {
        VisitTransfer ofNode =
                new VisitTransfer(node, new TestInstallation(folder.resolve("node")), clock);
        NodeCalls calls =
                new NodeCalls() {
                    @Override
                    public List<String> nodes() {
                        return List.of("http://" + commune);
                    }

                    @Override
                    public JsonNode ask(String address, LocalDate since) {
                        asked.add(since);
                        return nodeIsDown ? null : ofNode.since(since);
                    }
                };
        return new VisitTransfer(
                author, new TestInstallation(folder.resolve("author")), clock, calls);
    }

    private long visits() {
        return new Visits(author).of(commune, DAY.minusDays(9), DAY.plusDays(9)).total().visits();
    }

    @Test
    void askingTwiceCountsNothingTwice() {
        VisitTransfer transfer = transfer();
        look("10.0.0.1");
        transfer.fetch();
        transfer.fetch();
        assertThat(visits()).isEqualTo(1);

        look("10.0.0.2");
        transfer.fetch();
        assertThat(visits()).isEqualTo(2);
    }

    @Test
    void daysOnWhichANodeWasOutOfReachComeLater() {
        VisitTransfer transfer = transfer();
        transfer.fetch();
        nodeIsDown = true;
        for (int day = 0; day < 3; day++) {
            look("10.0.0.1");
            now = now.plusSeconds(86_400);
            transfer.fetch();
        }
        assertThat(visits()).isZero();

        nodeIsDown = false;
        transfer.fetch();

        assertThat(visits()).isEqualTo(3);
        transfer.fetch();
        assertThat(visits()).isEqualTo(3);
        assertThat(asked.get(asked.size() - 1)).isEqualTo(DAY.plusDays(2));
    }

    private ImportResult take(byte[] file) throws Exception {
        return new VisitImport(author, clock).take(commune, ImportedTable.of(file));
    }

    @Test
    void sumsOfAnEarlierCounterAreTakenOverOnce() throws Exception {
        List<List<String>> rows =
                List.of(
                        List.of("Từ ngày", "Đến ngày", "Lượt truy cập", "Lượt xem trang"),
                        List.of("11/08/2025", "17/08/2025", "1.000", "3.001"),
                        List.of("18/08/2025", "", "31", ""));
        assertThat(take(TableFile.csv(rows)).taken()).isEqualTo(2);
        assertThat(take(TableFile.xlsx(rows)).taken()).isEqualTo(2);

        VisitFigures figures = new Visits(author).of(commune, DAY.minusDays(9), DAY);
        assertThat(figures.total().visits()).isEqualTo(1031);
        assertThat(figures.total().views()).isEqualTo(3001);
        assertThat(figures.byDay()).hasSize(8);
        assertThat(figures.byDay().get(LocalDate.of(2025, 8, 12)).visits()).isBetween(142L, 143L);
    }

    @Test
    void rowsThatAreNotInOrderAreNamed() throws Exception {
        ImportResult result =
                take(
                        TableFile.csv(
                                List.of(
                                        List.of("Ngày", "Lượt truy cập"),
                                        List.of("31/02/2025", "5"),
                                        List.of("01/08/2025", "nhiều"),
                                        List.of("01/08/2030", "5"),
                                        List.of("2025-08-01", "7"))));

        assertThat(result.taken()).isEqualTo(1);
        assertThat(result.refused()).extracting(ImportResult.Refused::row).containsExactly(2, 3, 4);
        assertThat(take(TableFile.csv(List.of(List.of("A", "B")))).refused())
                .extracting(ImportResult.Refused::row)
                .containsExactly(0);
    }

    @Test
    void importedAndCountedAddUp() throws Exception {
        look("10.0.0.1");
        transfer().fetch();
        take(TableFile.csv(List.of(List.of("Ngày", "Lượt truy cập"), List.of("20/08/2025", "9"))));

        assertThat(new Visits(author).of(commune, DAY, DAY).total().visits()).isEqualTo(10);
    }
}
