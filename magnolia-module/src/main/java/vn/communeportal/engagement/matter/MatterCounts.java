package vn.communeportal.engagement.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.host.Repositories;
import vn.communeportal.text.Vietnamese;

/** How much of what citizens sent still waits; numbers only, for whoever compares communes. */
@Singleton
public final class MatterCounts {

    private final Repositories repositories;
    private final Clock clock;

    @Inject
    public MatterCounts(Repositories repositories, Clock clock) {
        this.repositories = repositories;
        this.clock = clock;
    }

    /** What nobody has answered, refused or closed. */
    public long open(String commune) {
        return count(commune, new MatterFilter().open());
    }

    /** Those of them whose last day is over. */
    public long overdue(String commune) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        return count(commune, new MatterFilter().open().dueBefore(today));
    }

    /** What came on these days, both included. Whoever asks has checked rights. */
    public MatterFigures between(String commune, LocalDate first, LocalDate last) {
        List<Matter> all =
                repositories.editing(
                        MatterNodes.WORKSPACE,
                        session -> Matters.list(session, commune, new MatterFilter()));
        return new MatterFigures(
                all.stream()
                        .filter(
                                matter -> {
                                    LocalDate day =
                                            LocalDate.ofInstant(matter.received(), Vietnamese.ZONE);
                                    return !day.isBefore(first) && !day.isAfter(last);
                                })
                        .collect(Collectors.toList()),
                LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE));
    }

    private long count(String commune, MatterFilter filter) {
        return repositories.editing(
                MatterNodes.WORKSPACE,
                session -> (long) Matters.list(session, commune, filter).size());
    }
}
