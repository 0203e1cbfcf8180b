package vn.communeportal.insight.province;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.host.Repositories;
import vn.communeportal.insight.Completeness;
import vn.communeportal.insight.SectionCheck;
import vn.communeportal.insight.store.FigureNodes;
import vn.communeportal.text.Vietnamese;

/**
 * How communes stand: of the law's sections how many are in order, and what else is measured. Each
 * is measured anew every {@link #FRESH} at most, a few in every run, so that the province's screen
 * need not measure a hundred communes while somebody waits; the last number of every month is kept.
 */
@Singleton
public final class Standings {

    /** Of the sections that the law requires, those in order. */
    public static final String FINE = "fine";

    /** The sections that the law requires and a commune can have. */
    public static final String REQUIRED = "required";

    /** What citizens sent and nobody has answered. */
    public static final String UNANSWERED = "unanswered";

    /** Those of them whose time is over. */
    public static final String OVERDUE = "overdue";

    /** Points of a hundred. */
    public static final String SCORE = "score";

    static final Duration FRESH = Duration.ofMinutes(10);

    private static final String SUBJECT = "standing";
    private static final int MONTHS = 12;
    private static final int A_RUN = 3;

    private final Repositories repositories;
    private final Completeness completeness;
    private final Clock clock;
    private final List<Measure> measures = new CopyOnWriteArrayList<>();
    private final Map<String, Instant> measured = new HashMap<>();

    @Inject
    public Standings(Repositories repositories, Completeness completeness, Clock clock) {
        this.repositories = repositories;
        this.completeness = completeness;
        this.clock = clock;
    }

    /** From now on communes are measured by this too. */
    public void add(Measure measure) {
        measures.add(measure);
    }

    /** Measures some of the communes whose numbers are oldest; for a timer. */
    public synchronized void run() {
        Instant old = clock.instant().minus(FRESH);
        List<Commune> due = new ArrayList<>();
        for (Commune commune : repositories.editing(Communes.WORKSPACE, Communes::all)) {
            if (commune.isOpen() && lastOf(commune).isBefore(old)) {
                due.add(commune);
            }
        }
        due.sort(Comparator.comparing(this::lastOf));
        due.stream().limit(A_RUN).forEach(this::measure);
    }

    private Instant lastOf(Commune commune) {
        return measured.getOrDefault(commune.id(), Instant.MIN);
    }

    /** Measures a commune now. */
    public synchronized void measure(Commune commune) {
        Map<String, Long> numbers = new TreeMap<>();
        List<SectionCheck> checks = completeness.of(commune);
        long fine = checks.stream().filter(one -> one.status() == SectionCheck.Status.FINE).count();
        long open = checks.stream().filter(SectionCheck::isOpen).count();
        numbers.put(FINE, fine);
        numbers.put(REQUIRED, fine + open);
        for (Measure measure : measures) {
            measure.of(commune.id()).ifPresent(number -> numbers.put(measure.id(), number));
        }
        YearMonth month = YearMonth.from(LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE));
        repositories.editing(
                FigureNodes.WORKSPACE,
                session -> {
                    put(session, commune.id(), month, numbers);
                    session.save();
                    return null;
                });
        measured.put(commune.id(), clock.instant());
    }

    /** Keeps the numbers of a month; one more than each, so that zero says nothing is known. */
    static void put(Session session, String commune, YearMonth month, Map<String, Long> numbers)
            throws RepositoryException {
        Node years = FigureNodes.node(session, FigureNodes.years(SUBJECT, commune));
        for (Map.Entry<String, Long> number : numbers.entrySet()) {
            long[] months =
                    FigureNodes.ofYear(
                                    session,
                                    years.getPath(),
                                    month.getYear(),
                                    number.getKey(),
                                    MONTHS)
                            .orElseGet(() -> new long[MONTHS]);
            months[month.getMonthValue() - 1] = number.getValue() + 1;
            FigureNodes.setOfYear(years, month.getYear(), number.getKey(), months);
        }
    }

    /** The last known number up to a month, of this and the two months before; empty if none. */
    static OptionalLong get(Session session, String commune, YearMonth month, String measure)
            throws RepositoryException {
        for (int back = 0; back < 3; back++) {
            OptionalLong known = of(session, commune, month.minusMonths(back), measure);
            if (known.isPresent()) {
                return known;
            }
        }
        return OptionalLong.empty();
    }

    /** The last number of exactly this month; empty if it was not measured in it. */
    static OptionalLong of(Session session, String commune, YearMonth month, String measure)
            throws RepositoryException {
        long[] months =
                FigureNodes.ofYear(
                                session,
                                FigureNodes.years(SUBJECT, commune),
                                month.getYear(),
                                measure,
                                MONTHS)
                        .orElseGet(() -> new long[MONTHS]);
        long number = months[month.getMonthValue() - 1];
        return number > 0 ? OptionalLong.of(number - 1) : OptionalLong.empty();
    }
}
