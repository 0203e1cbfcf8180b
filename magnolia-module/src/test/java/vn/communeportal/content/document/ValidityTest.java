package vn.communeportal.content.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.communeportal.content.document.Validity.Change;
import vn.communeportal.content.document.Validity.State;

class ValidityTest {

    /** Changes are written as whole or partial, day and number: {@code W2025-03-01=9/QĐ}. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // effective  | expiry     | changes                                    | day
                // | state            | since      | by
                "2025-01-10   |            |                                            | 2025-01-09 | NOT_YET_IN_FORCE |            |",
                "2025-01-10   |            |                                            | 2025-01-10 | IN_FORCE         | 2025-01-10 |",
                "2025-01-10   |            |                                            | 2099-01-01 | IN_FORCE         | 2025-01-10 |",
                "2025-01-10   | 2025-06-01 |                                            | 2025-05-31 | IN_FORCE         | 2025-01-10 |",
                "2025-01-10   | 2025-06-01 |                                            | 2025-06-01 | EXPIRED          | 2025-06-01 |",
                "2025-01-10   |            | W2025-03-01=B                              | 2025-02-28 | IN_FORCE         | 2025-01-10 |",
                "2025-01-10   |            | W2025-03-01=B                              | 2025-03-01 | EXPIRED          | 2025-03-01 | B",
                "2025-01-10   |            | P2025-03-01=B                              | 2025-02-28 | IN_FORCE         | 2025-01-10 |",
                "2025-01-10   |            | P2025-03-01=B                              | 2025-03-01 | PARTLY_EXPIRED   | 2025-03-01 | B",
                "2025-01-10   |            | P2025-03-01=B W2025-04-01=C                | 2025-03-31 | PARTLY_EXPIRED   | 2025-03-01 | B",
                "2025-01-10   |            | P2025-03-01=B W2025-04-01=C                | 2025-04-01 | EXPIRED          | 2025-04-01 | C",
                "2025-01-10   |            | W2025-04-01=C P2025-05-01=B                | 2025-06-01 | EXPIRED          | 2025-04-01 | C",
                "2025-01-10   |            | P2025-05-01=C P2025-03-01=B                | 2025-06-01 | PARTLY_EXPIRED   | 2025-03-01 | B",
                "2025-01-10   |            | W2025-04-01=C W2025-03-01=B                | 2025-06-01 | EXPIRED          | 2025-03-01 | B",
                "2025-01-10   | 2025-06-01 | W2025-03-01=B                              | 2025-06-01 | EXPIRED          | 2025-03-01 | B",
                "2025-01-10   | 2025-03-01 | W2025-06-01=B                              | 2025-06-01 | EXPIRED          | 2025-03-01 |",
                // repealed, and amended, before it came into force
                "2025-01-10   |            | W2025-01-05=B                              | 2025-01-05 | EXPIRED          | 2025-01-05 | B",
                "2025-01-10   |            | W2025-01-05=B                              | 2025-01-04 | NOT_YET_IN_FORCE |            |",
                "2025-01-10   |            | P2025-01-05=B                              | 2025-01-05 | NOT_YET_IN_FORCE |            |",
                "2025-01-10   |            | P2025-01-05=B                              | 2025-01-10 | PARTLY_EXPIRED   | 2025-01-10 | B",
            })
    void onADay(
            LocalDate effective,
            LocalDate expiry,
            String changes,
            LocalDate day,
            State state,
            LocalDate since,
            String by) {
        Validity.Status status = Validity.of(effective, expiry, changes(changes)).on(day);

        assertThat(status.state()).isEqualTo(state);
        assertThat(status.since().orElse(null)).isEqualTo(since);
        assertThat(status.by().orElse(null)).isEqualTo(by);
    }

    private static List<Change> changes(String text) {
        List<Change> changes = new ArrayList<>();
        if (text != null) {
            for (String change : text.split(" ")) {
                LocalDate from = LocalDate.parse(change.substring(1, change.indexOf('=')));
                String by = change.substring(change.indexOf('=') + 1);
                changes.add(
                        change.charAt(0) == 'W'
                                ? Change.whole(from, by)
                                : Change.partial(from, by));
            }
        }
        return changes;
    }
}
