package vn.communeportal.insight.report;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Item;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.WaiverRegister;
import vn.communeportal.insight.SectionCheck;
import vn.communeportal.insight.figures.CommuneFigures;
import vn.communeportal.insight.figures.Period;
import vn.communeportal.insight.score.ScoreSheet;
import vn.communeportal.regulation.Instruments;
import vn.communeportal.royalties.RoyaltySummary;
import vn.communeportal.supply.SupplyRow;

/** All that a report can be prefilled from, as it is at one moment. */
final class ReportFacts {

    /** A portal may publish nothing for so long without having begun later. */
    private static final int QUIET_DAYS = 31;

    Commune commune;
    Period period;
    LocalDate today;
    CommuneFigures figures;
    Board board;
    Instruments instruments;
    List<SectionCheck> sections = List.of();
    List<Item> disclosures = List.of();
    List<WaiverRegister.Entry> waivers = List.of();
    ScoreSheet score;
    List<SupplyRow> units = List.of();
    RoyaltySummary royalties;
    Map<ReportField, String> lasting = new EnumMap<>(ReportField.class);

    /** The board in office at the end of the period; empty if there was none. */
    Optional<Board> board() {
        return Optional.ofNullable(board);
    }

    /** {@code Cổng thông tin điện tử xã Hòa Phong}. */
    String portal() {
        String name = lasting.getOrDefault(ReportField.PORTAL_NAME, "");
        String portal = name.isBlank() ? "Cổng thông tin điện tử" : name;
        return portal + " " + communeName();
    }

    /** {@code xã Hòa Phong}. */
    String communeName() {
        String full = Objects.requireNonNull(commune, "commune").setting("fullName");
        return full.isEmpty()
                ? commune.name()
                : full.substring(0, 1).toLowerCase(Locale.ROOT) + full.substring(1);
    }

    String inPeriod() {
        return ReportTexts.text("results.from", first(), period.last());
    }

    /**
     * The first day that counts: that of the period, but of a portal that began within it, with the
     * decision on its board, the day of that decision, or the month of the first item if that came
     * before. A portal whose board is older or much younger than its first item only was quiet.
     */
    private LocalDate first() {
        LocalDate from = period.from();
        if (figures.items().all().isEmpty()) {
            return from;
        }
        LocalDate firstItem = figures.items().all().get(0).day();
        LocalDate decided = board().map(Board::decisionDate).orElse(LocalDate.MIN);
        boolean beganWithin =
                firstItem.isAfter(from.plusDays(QUIET_DAYS))
                        && !decided.isBefore(firstItem.minusDays(QUIET_DAYS))
                        && !decided.isAfter(firstItem.plusDays(QUIET_DAYS));
        if (!beganWithin) {
            return from;
        }
        return decided.isAfter(firstItem) ? firstItem.withDayOfMonth(1) : decided;
    }
}
