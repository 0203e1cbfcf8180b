package vn.communeportal.supply;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.content.Commune;
import vn.communeportal.officeform.Body;
import vn.communeportal.officeform.FormTable;
import vn.communeportal.officeform.OfficialDocument;
import vn.communeportal.officeform.Signature;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/**
 * A letter that reminds units of what they owe (<i>thông báo</i>), as a draft for the head: without
 * a number, which the office gives it. In Vietnamese, as all administrative documents are.
 */
public final class ReminderLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int DAYS_TO_ANSWER = 10;

    private ReminderLetter() {}

    /** Those of the rows that are behind on a day. */
    public static List<SupplyRow> behind(List<SupplyRow> rows, LocalDate day) {
        return rows.stream().filter(row -> row.isBehindOn(day)).collect(Collectors.toList());
    }

    /**
     * @param behind at least one
     * @param day of the letter
     * @param head full name of who signs; may be empty
     */
    public static OfficialDocument of(
            Commune commune, List<SupplyRow> behind, LocalDate day, String head) {
        String fullName = commune.setting("fullName");
        String portal = text("portal", Vietnamese.withinSentence(fullName));
        Signature.Builder signature = Signature.byHead().title(text("signature"));
        return OfficialDocument.ofEditorialBoard(fullName)
                .symbol("TB-BBT")
                .place(commune.setting("name"))
                .date(day)
                .kind(text("kind"))
                .subject(text("subject", portal))
                .body(
                        Body.builder()
                                .text(text("opening", portal, DAY.format(day)))
                                .add(table(behind))
                                .text(text("request", DAY.format(day.plusDays(DAYS_TO_ANSWER))))
                                .text(text("closing"))
                                .build())
                .recipients(text("recipient.units"), text("recipient.leaders"))
                .filedAt("VT, BBT")
                .signature((head.isEmpty() ? signature : signature.name(head)).build())
                .build();
    }

    private static FormTable table(List<SupplyRow> behind) {
        FormTable.Builder table =
                FormTable.builder()
                        .column(text("column.number"), 0.9, FormTable.Alignment.CENTRE)
                        .column(text("column.unit"), 4)
                        .column(text("column.period"), 3, FormTable.Alignment.CENTRE)
                        .numbers(text("column.quota"), 1.2)
                        .numbers(text("column.own"), 1.2)
                        .numbers(text("column.missing"), 1.2);
        int number = 1;
        for (SupplyRow row : behind) {
            List<String> cells = new ArrayList<>();
            cells.add(String.valueOf(number++));
            cells.add(row.name());
            cells.add(text("period", DAY.format(row.first()), DAY.format(row.last())));
            cells.add(String.valueOf(row.quota()));
            cells.add(String.valueOf(row.own()));
            cells.add(String.valueOf(row.missing()));
            table.row(cells);
        }
        return table.total(
                        "",
                        text("total"),
                        "",
                        sum(behind.stream().mapToInt(SupplyRow::quota).sum()),
                        sum(behind.stream().mapToInt(SupplyRow::own).sum()),
                        sum(behind.stream().mapToInt(SupplyRow::missing).sum()))
                .build();
    }

    private static String sum(int count) {
        return String.valueOf(count);
    }

    private static String text(String key, Object... arguments) {
        return Messages.shipped().text(Vietnamese.LOCALE, "units.letter." + key, arguments);
    }
}
