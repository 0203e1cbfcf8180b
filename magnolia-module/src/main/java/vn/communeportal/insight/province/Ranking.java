package vn.communeportal.insight.province;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.host.Repositories;
import vn.communeportal.insight.store.FigureNodes;

/** The open communes of the province by their points, with those of the months before. */
final class Ranking {

    private static final int MONTHS = 12;

    private Ranking() {}

    /**
     * @param last month
     * @return the most points first, those without any last
     */
    static List<RankedCommune> upTo(Repositories repositories, YearMonth last) {
        List<Commune> communes =
                repositories.editing(Communes.WORKSPACE, Communes::all).stream()
                        .filter(Commune::isOpen)
                        .collect(Collectors.toList());
        List<RankedCommune> unranked = new ArrayList<>();
        repositories.editing(
                FigureNodes.WORKSPACE,
                session -> {
                    for (Commune commune : communes) {
                        List<OptionalLong> months = new ArrayList<>();
                        for (int back = MONTHS - 1; back >= 0; back--) {
                            months.add(
                                    Standings.of(
                                            session,
                                            commune.id(),
                                            last.minusMonths(back),
                                            Standings.SCORE));
                        }
                        unranked.add(new RankedCommune(commune, months, 0));
                    }
                    return null;
                });
        unranked.sort(
                Comparator.comparingLong((RankedCommune one) -> one.points().orElse(-1))
                        .reversed());
        List<RankedCommune> ranked = new ArrayList<>();
        for (RankedCommune one : unranked) {
            ranked.add(new RankedCommune(one.commune(), one.months(), place(one, ranked)));
        }
        return ranked;
    }

    private static int place(RankedCommune one, List<RankedCommune> before) {
        if (one.points().isEmpty()) {
            return 0;
        }
        RankedCommune last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null && last.points().equals(one.points())
                ? last.place()
                : before.size() + 1;
    }
}
