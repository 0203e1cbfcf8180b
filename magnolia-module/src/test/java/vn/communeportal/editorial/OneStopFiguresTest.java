package vn.communeportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.communeportal.content.Commune;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.content.Section;
import vn.communeportal.insight.onestop.OneStop;
import vn.communeportal.insight.onestop.OneStopFigures;
import vn.communeportal.insight.onestop.OneStopImport;
import vn.communeportal.insight.tables.ImportResult;
import vn.communeportal.insight.tables.ImportedTable;
import vn.communeportal.text.TableFile;

/** The one-stop office's days, out of a table and over a period. */
class OneStopFiguresTest extends DeskTest {

    private static final ContentType TYPE = ContentTypes.shipped().named("oneStopDay");
    private static final List<String> HEAD = List.copyOf(OneStopImport.columns().values());

    private Commune theCommune;

    @BeforeEach
    void section() {
        theCommune =
                new Commune(
                        commune,
                        Map.of("name", "Xã thử"),
                        List.of(new Section("TC-03", "mot-cua", "Một cửa", "", TYPE.name(), true)));
    }

    private ImportResult take(String login, List<List<String>> rows) throws Exception {
        List<List<String>> table = new ArrayList<>(List.of(HEAD));
        table.addAll(rows);
        return new OneStopImport(repository, desk)
                .take(login, theCommune, ImportedTable.of(TableFile.xlsx(table)));
    }

    private static List<String> day(String day, int... numbers) {
        List<String> row = new ArrayList<>(List.of(day));
        for (int number : numbers) {
            row.add(String.valueOf(number));
        }
        return row;
    }

    private OneStopFigures july() {
        return new OneStop(repository)
                .of(commune, LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 31));
    }

    @Test
    void draftsCountWhenTheyArePublished() throws Exception {
        // day, carried over, online, in person, post, early, in time, late, returned, withdrawn,
        // pending in time, late
        ImportResult result =
                take(
                        "editor",
                        List.of(
                                day("14/07/2025", 2, 5, 3, 0, 4, 2, 1, 1, 0, 2, 0),
                                day("15/07/2025", 2, 3, 1, 1, 2, 3, 0, 0, 0, 1, 1),
                                day("mai", 1)));
        assertThat(result.taken()).isEqualTo(2);
        assertThat(result.refused()).extracting(ImportResult.Refused::row).containsExactly(4);
        assertThat(july().days()).isZero();

        publishAll();

        OneStopFigures july = july();
        assertThat(july.days()).isEqualTo(2);
        assertThat(july.numbers()).containsEntry("carriedOver", 2L);
        assertThat(july.numbers()).containsEntry("pendingLate", 1L);
        assertThat(july.received()).isEqualTo(13);
        assertThat(july.solved()).isEqualTo(12);
        assertThat(july.punctuality()).isEqualTo(92);
        assertThat(july.online()).isEqualTo(62);
    }

    @Test
    void aDayThatIsThereStaysAsItIs() throws Exception {
        take("editor", List.of(day("14/07/2025", 2, 5, 3, 0, 4, 2, 1, 1, 0, 2, 0)));
        ImportResult again =
                take("editor", List.of(day("14/07/2025", 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9)));

        assertThat(again.taken()).isZero();
        assertThat(again.unchanged()).isEqualTo(1);
    }

    @Test
    void strangersBringNothing() {
        assertThatThrownBy(() -> take("stranger", List.of(day("14/07/2025", 1))))
                .isInstanceOf(TransitionRefusedException.class);
    }

    private void publishAll() {
        repository.editing(
                TYPE.workspace(),
                session -> {
                    Items.list(
                            session,
                            ItemQuery.of(commune, TYPE),
                            node -> {
                                Cases.note(
                                        node,
                                        TYPE,
                                        Transition.PUBLISH,
                                        State.PUBLISHED,
                                        "head",
                                        "",
                                        null,
                                        Instant.parse("2025-07-16T02:00:00Z"));
                                return "";
                            });
                    session.save();
                    return null;
                });
    }
}
