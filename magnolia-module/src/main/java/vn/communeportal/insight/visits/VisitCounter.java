package vn.communeportal.insight.visits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.host.Installation;
import vn.communeportal.host.Repositories;
import vn.communeportal.insight.store.FigureNodes;
import vn.communeportal.text.Vietnamese;

/**
 * Counts the views of this node. A visit (<i>lượt truy cập</i>) is one or more views by the same
 * address and browser, in one commune and on one day, with no more than {@link #PAUSE} between one
 * and the next. What is counted is added to this node's daily sums by {@link #flush}; until then a
 * crash loses it. Thread-safe.
 */
@Singleton
public final class VisitCounter {

    /** After it the next view begins another visit. */
    public static final Duration PAUSE = Duration.ofMinutes(30);

    /** Setting: more words of robots in the header User-Agent, with commas between. */
    public static final String ROBOTS = "communeportal.visits.robots";

    private static final Logger log = LoggerFactory.getLogger(VisitCounter.class);

    /** Those that were silent longest are forgotten first; should they go on, they count anew. */
    private static final int MOST_OPEN = 100_000;

    /** Views that wait to be counted; whoever brings one more counts them. */
    public static final int MOST_WAITING = 8_192;

    private final BlockingQueue<Heard> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Repositories repositories;
    private final NodeName node;
    private final Clock clock;
    private final Agents agents;
    private final Ways ways = new Ways();
    private final VisitorKey keys = new VisitorKey();

    /** Those silent longest first. */
    private final Map<Long, OpenVisit> open = new LinkedHashMap<>(1024, 0.75f, true);

    private Map<LocalDate, Map<String, DayVisits>> counted = new HashMap<>();

    @Inject
    public VisitCounter(Repositories repositories, Installation installation, Clock clock) {
        this.repositories = repositories;
        this.clock = clock;
        node = new NodeName(installation);
        agents = new Agents(installation.setting(ROBOTS));
    }

    /**
     * Takes note of a view, which {@link #count} counts: the reader's page does not wait for that,
     * unless {@link #MOST_WAITING} views do.
     */
    public void view(PageView view) {
        Heard heard = new Heard(view, clock.millis());
        while (!waiting.offer(heard)) {
            count();
        }
    }

    /** Counts the views since the last call, robots' left out. To be called each second. */
    public synchronized void count() {
        List<Heard> fresh = new ArrayList<>();
        waiting.drainTo(fresh);
        fresh.forEach(this::count);
    }

    private void count(Heard heard) {
        PageView view = heard.view;
        String device = agents.device(view.agent());
        if (device.equals(Agents.ROBOT)) {
            return;
        }
        long now = heard.time;
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(now), Vietnamese.ZONE);
        long key = keys.of(day, view.address(), view.agent(), view.commune());
        OpenVisit visit = open.get(key);
        if (visit == null || now - visit.last() > PAUSE.toMillis()) {
            visit = new OpenVisit(device, ways.of(view.referer(), view.host()));
            open.put(key, visit);
            if (open.size() > MOST_OPEN) {
                Iterator<Long> silent = open.keySet().iterator();
                silent.next();
                silent.remove();
            }
        }
        visit.view(view, now, of(day, view.commune()));
    }

    /** Counts a search for words. */
    public synchronized void search(String commune, boolean missed) {
        DayVisits day = of(LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE), commune);
        day.of(Dimension.SEARCH, "all").view();
        if (missed) {
            day.of(Dimension.SEARCH, "missed").view();
        }
    }

    private DayVisits of(LocalDate day, String commune) {
        return counted.computeIfAbsent(day, any -> new HashMap<>())
                .computeIfAbsent(commune, any -> new DayVisits());
    }

    /**
     * Adds what was counted to the sums in the repository. To be called each minute and before the
     * end. What could not be kept is tried again the next time.
     */
    public void flush() {
        Map<LocalDate, Map<String, DayVisits>> fresh;
        synchronized (this) {
            count();
            fresh = counted;
            counted = new HashMap<>();
            long end = clock.millis() - PAUSE.toMillis();
            open.values().removeIf(visit -> visit.last() < end);
        }
        if (fresh.isEmpty()) {
            return;
        }
        try {
            keep(fresh);
        } catch (RuntimeException e) {
            log.warn("Visits could not be kept, the next run tries again: {}", e.toString());
            synchronized (this) {
                fresh.forEach(
                        (day, communes) ->
                                communes.forEach(
                                        (commune, visits) -> of(day, commune).add(visits)));
            }
        }
    }

    private void keep(Map<LocalDate, Map<String, DayVisits>> fresh) {
        String source = node.get();
        repositories.editing(
                FigureNodes.WORKSPACE,
                session -> {
                    for (Map.Entry<LocalDate, Map<String, DayVisits>> day : fresh.entrySet()) {
                        for (Map.Entry<String, DayVisits> commune : day.getValue().entrySet()) {
                            DayVisits sum =
                                    VisitStore.get(session, source, commune.getKey(), day.getKey());
                            sum.add(commune.getValue());
                            VisitStore.put(session, source, commune.getKey(), day.getKey(), sum);
                        }
                    }
                    session.save();
                    return null;
                });
    }

    /** How many visits may still go on. */
    synchronized int openVisits() {
        count();
        return open.size();
    }

    /** A view that waits to be counted, with its time in milliseconds. */
    private static final class Heard {

        private final PageView view;
        private final long time;

        private Heard(PageView view, long time) {
            this.view = view;
            this.time = time;
        }
    }
}
