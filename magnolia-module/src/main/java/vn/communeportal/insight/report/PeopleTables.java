package vn.communeportal.insight.report;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.communeportal.royalties.PersonTotal;
import vn.communeportal.royalties.RoyaltySummary;
import vn.communeportal.supply.SupplyRow;

/** Who contributed what, and what they got for it, as reports list it. */
final class PeopleTables {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");
    private static final String NONE = "–";

    private PeopleTables() {}

    static String unitsSentence(ReportFacts facts) {
        return ReportTexts.text("units", facts.inPeriod(), works(facts));
    }

    private static long works(ReportFacts facts) {
        return facts.units.stream().mapToLong(row -> row.own() + row.reposted()).sum();
    }

    static ReportTable units(ReportFacts facts) {
        ReportTable table = new ReportTable(ReportTexts.text("table.units"));
        long own = 0;
        for (SupplyRow row : facts.units) {
            own += row.own();
            boolean owes = row.quota() > 0;
            table =
                    table.row(
                            table.rows() + 1,
                            row.name().isEmpty()
                                    ? ReportTexts.text("table.units.none")
                                    : row.name(),
                            owes ? ReportTexts.number(row.quota()) : NONE,
                            owes ? ReportTexts.number(row.missing()) : NONE,
                            row.own(),
                            row.reposted(),
                            row.own() + row.reposted());
        }
        return table.rows() == 0
                ? table
                : table.total(
                        "",
                        ReportTexts.text("table.total"),
                        "",
                        "",
                        own,
                        works(facts) - own,
                        works(facts));
    }

    /** The units that owe something. */
    static String behind(ReportFacts facts) {
        String behind =
                facts.units.stream()
                        .filter(row -> row.missing() > 0)
                        .map(row -> row.name() + " (" + row.missing() + ")")
                        .collect(Collectors.joining(", "));
        return behind.isEmpty()
                ? ReportTexts.text("limits.members")
                : ReportTexts.text("limits.units", behind);
    }

    static String royaltiesSentence(ReportFacts facts) {
        RoyaltySummary summary = facts.royalties;
        if (summary.confirmed() == 0) {
            return ReportTexts.text("royalties.none", facts.inPeriod());
        }
        return ReportTexts.text(
                "royalties",
                facts.inPeriod(),
                summary.confirmed(),
                summary.people().size(),
                shown(summary.points()),
                summary.isWithMoney()
                        ? ReportTexts.text("royalties.money", shown(summary.amount()))
                        : ReportTexts.text("royalties.noMoney"));
    }

    static ReportTable royalties(ReportFacts facts) {
        boolean isMoney = facts.royalties.isWithMoney();
        ReportTable table =
                new ReportTable(
                        ReportTexts.text(isMoney ? "table.royalties.money" : "table.royalties"));
        long works = 0;
        for (PersonTotal person : facts.royalties.people()) {
            works += person.works();
            table =
                    isMoney
                            ? table.row(
                                    table.rows() + 1,
                                    person.name(),
                                    shown(person.points()),
                                    person.works(),
                                    shown(person.amount()))
                            : table.row(
                                    table.rows() + 1,
                                    person.name(),
                                    shown(person.points()),
                                    person.works());
        }
        if (table.rows() == 0) {
            return table;
        }
        String total = ReportTexts.text("table.total");
        String points = shown(facts.royalties.points());
        return isMoney
                ? table.total("", total, points, works, shown(facts.royalties.amount()))
                : table.total("", total, points, works);
    }

    /** Months whose lists are not in the sums. */
    static String openMonths(ReportFacts facts) {
        return facts.royalties.open().isEmpty()
                ? ""
                : ReportTexts.text(
                        "royalties.open",
                        facts.royalties.open().stream()
                                .map(MONTH::format)
                                .collect(Collectors.joining(", ")));
    }

    /** {@code 1.234.567} or {@code 0,525}. */
    private static String shown(BigDecimal number) {
        return new DecimalFormat("#,##0.###", DecimalFormatSymbols.getInstance(Locale.GERMANY))
                .format(number);
    }
}
