package vn.communeportal.royalties;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.communeportal.editorial.Objection;
import vn.communeportal.regulation.Royalties;
import vn.communeportal.regulation.RoyaltyRate;
import vn.communeportal.regulation.RoyaltyTable;

/**
 * Rule V18: coefficients lie within the frame of the day, helpers get no more than authors, and
 * encouragement and remuneration stay below their part of a year's royalties (Decree 18/2014/NĐ-CP,
 * articles 4, 7 and 8).
 */
final class RoyaltyLimits {

    private final Royalties law;
    private final RoyaltySettings settings;

    RoyaltyLimits(Royalties law, RoyaltySettings settings) {
        this.law = law;
        this.settings = settings;
    }

    /** What must not be confirmed. */
    List<Objection> wrong(RoyaltyList list) {
        List<Objection> objections = new ArrayList<>();
        for (ListedWork work : list.works()) {
            table(work)
                    .filter(table -> work.coefficient().signum() > 0)
                    .ifPresent(table -> frame(table, work, objections));
            helpers(work, objections);
        }
        return objections;
    }

    private static void frame(RoyaltyTable table, ListedWork work, List<Objection> objections) {
        Optional<RoyaltyRate> rate = table.rate(work.genre());
        if (rate.isEmpty()) {
            objections.add(Objection.of("royaltyGenre", work.title(), work.genre()));
        } else if (!rate.get().allows(work.coefficient())) {
            objections.add(
                    Objection.of(
                            "royaltyFrame",
                            work.title(),
                            work.coefficient().toPlainString(),
                            rate.get().least().toPlainString(),
                            rate.get().most().toPlainString()));
        }
    }

    /** A difference may give a helper alone something. */
    private static void helpers(ListedWork work, List<Objection> objections) {
        List<Share> shares = work.valuation().shares();
        BigDecimal authors = sum(shares, Part.AUTHOR);
        for (Share share : shares) {
            boolean helps = share.part() == Part.EDITOR || share.part() == Part.PHOTOGRAPHER;
            if (helps && share.points().compareTo(authors) > 0) {
                objections.add(Objection.of("royaltyHelper", work.title(), share.name()));
            }
        }
    }

    private static BigDecimal sum(List<Share> shares, Part part) {
        return shares.stream()
                .filter(share -> share.part() == part)
                .map(Share::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * What the head should know of the year: parts that grow too large, by each table that it had,
     * and the fund.
     *
     * @param year its lists, the one in question among them
     */
    List<Objection> ofTheYear(List<RoyaltyList> year) {
        List<Objection> objections = new ArrayList<>();
        List<ListedWork> works =
                year.stream().flatMap(list -> list.works().stream()).collect(Collectors.toList());
        works.stream()
                .map(this::table)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(
                        table -> {
                            List<Share> shares = shares(works, table);
                            part(
                                    shares,
                                    Part.ENCOURAGEMENT,
                                    table.encouragement(),
                                    "royaltyEncouragement",
                                    objections);
                            part(
                                    shares,
                                    Part.EDITOR,
                                    table.remuneration(),
                                    "royaltyRemuneration",
                                    objections);
                        });
        BigDecimal sum =
                year.stream().map(RoyaltyList::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        settings.fund()
                .filter(fund -> sum.compareTo(fund) > 0)
                .ifPresent(fund -> objections.add(Objection.of("royaltyFund", sum, fund)));
        return objections;
    }

    private List<Share> shares(List<ListedWork> works, RoyaltyTable table) {
        return works.stream()
                .filter(work -> work.valuation().table().equals(table.code()))
                .flatMap(work -> work.shares().stream())
                .collect(Collectors.toList());
    }

    private static void part(
            List<Share> shares, Part part, int percent, String key, List<Objection> objections) {
        BigDecimal royalties =
                shares.stream()
                        .filter(share -> share.part().isRoyalty())
                        .map(Share::amountOrZero)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal given =
                shares.stream()
                        .filter(share -> share.part() == part)
                        .map(Share::amountOrZero)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = royalties.multiply(BigDecimal.valueOf(percent)).movePointLeft(2);
        if (given.compareTo(most) > 0) {
            objections.add(Objection.of(key, given, percent, most));
        }
    }

    private Optional<RoyaltyTable> table(ListedWork work) {
        return law.tables().stream()
                .filter(table -> table.code().equals(work.valuation().table()))
                .findFirst();
    }
}
