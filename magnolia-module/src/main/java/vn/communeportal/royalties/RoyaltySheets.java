package vn.communeportal.royalties;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.communeportal.content.Commune;
import vn.communeportal.officeform.Body;
import vn.communeportal.officeform.FormTable;
import vn.communeportal.officeform.OfficialDocument;
import vn.communeportal.officeform.Signature;
import vn.communeportal.text.Messages;
import vn.communeportal.text.TableFile;
import vn.communeportal.text.Vietnamese;

/**
 * A month's list as a workbook, and as a document of the office (<i>bảng kê</i>), in Vietnamese.
 */
public final class RoyaltySheets {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");

    private RoyaltySheets() {}

    /** XLSX: by person, and by work; numbers are numbers. */
    public static byte[] workbook(RoyaltyList list) {
        Map<String, List<List<?>>> sheets = new LinkedHashMap<>();
        sheets.put(text("byPerson"), byPerson(list));
        sheets.put(text("byWork"), byWork(list));
        return TableFile.xlsx(sheets);
    }

    private static List<List<?>> byPerson(RoyaltyList list) {
        List<List<?>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        text("column.number"),
                        text("column.name"),
                        text("column.works"),
                        text("column.points"),
                        text("column.amount"),
                        text("column.signed")));
        int number = 1;
        for (PersonTotal person : list.people()) {
            rows.add(
                    List.of(
                            number++,
                            person.name(),
                            person.works(),
                            person.points(),
                            list.isWithMoney() ? person.amount() : "",
                            ""));
        }
        rows.add(
                List.of(
                        "",
                        text("total"),
                        "",
                        list.points(),
                        list.isWithMoney() ? list.amount() : "",
                        ""));
        return rows;
    }

    private static List<List<?>> byWork(RoyaltyList list) {
        List<List<?>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        text("column.day"),
                        text("column.work"),
                        text("column.genre"),
                        text("column.coefficient"),
                        text("column.adjustment"),
                        text("column.part"),
                        text("column.name"),
                        text("column.points"),
                        text("column.amount"),
                        text("column.note")));
        for (ListedWork work : list.works()) {
            for (Share share : work.shares()) {
                rows.add(
                        List.of(
                                DAY.format(work.day()),
                                work.title(),
                                genre(work.genre(), Vietnamese.LOCALE),
                                work.coefficient(),
                                work.adjustment(),
                                Messages.shipped().text(Vietnamese.LOCALE, share.part().labelKey()),
                                share.name(),
                                share.points(),
                                share.amount().<Object>map(amount -> amount).orElse(""),
                                work.isDifference() ? text("difference") : ""));
            }
        }
        return rows;
    }

    /** Name of a genre; its code if it has none. */
    public static String genre(String code, Locale locale) {
        String key = "article.genre." + code;
        return Messages.shipped().has(locale, key) ? Messages.shipped().text(locale, key) : code;
    }

    /** An amount or points as people of Vietnam write it, {@code 1.234.567} or {@code 0,525}. */
    public static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.###", new DecimalFormatSymbols(Vietnamese.LOCALE))
                .format(number);
    }

    /**
     * The list as a document that the head signs.
     *
     * @param head full name; may be empty
     */
    public static OfficialDocument document(
            Commune commune, RoyaltyList list, LocalDate day, String head) {
        boolean money = list.isWithMoney();
        FormTable.Builder table =
                FormTable.builder()
                        .column(text("column.number"), 0.9, FormTable.Alignment.CENTRE)
                        .column(text("column.name"), 3.5)
                        .numbers(text("column.works"), 1.2)
                        .numbers(text("column.points"), 1.4)
                        .numbers(text("column.amount"), 2)
                        .column(text("column.signed"), 1.8);
        int number = 1;
        for (PersonTotal person : list.people()) {
            table.row(
                    String.valueOf(number++),
                    person.name(),
                    String.valueOf(person.works()),
                    number(person.points()),
                    money ? number(person.amount()) : "",
                    "");
        }
        table.total(
                "",
                text("total"),
                "",
                number(list.points()),
                money ? number(list.amount()) : "",
                "");
        Signature.Builder signature = Signature.byHead().title(text("document.signature"));
        Body.Builder body =
                Body.builder()
                        .text(
                                text(
                                        list.state() == RoyaltyList.State.DRAFT
                                                ? "document.draft"
                                                : "document.confirmed",
                                        MONTH.format(list.month())))
                        .add(table.build());
        if (money) {
            body.text(text("document.sum", number(list.amount())));
        }
        return OfficialDocument.ofEditorialBoard(commune.setting("fullName"))
                .symbol("BK-BBT")
                .place(commune.setting("name"))
                .date(day)
                .kind(text("document.kind"))
                .subject(text("document.subject", MONTH.format(list.month())))
                .body(body.build())
                .recipients(text("document.recipient"))
                .filedAt("VT, BBT")
                .signature((head.isEmpty() ? signature : signature.name(head)).build())
                .build();
    }

    private static String text(String key, Object... arguments) {
        return Messages.shipped().text(Vietnamese.LOCALE, "royalties.sheet." + key, arguments);
    }
}
