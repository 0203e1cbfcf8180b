package vn.communeportal.engagement.guard;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.host.Installation;

/**
 * How often something may be done from one place, and altogether. Kept in memory: a restart begins
 * anew, and with several nodes each counts for itself.
 */
@Singleton
public final class RateLimits {

    /** Setting: how many submissions an hour from one address to one form; usual is 20. */
    public static final String AN_ADDRESS = "communeportal.engagement.limit.address";

    /** Setting: how many submissions a minute to one form of a commune; usual is 120. */
    public static final String A_FORM = "communeportal.engagement.limit.form";

    private static final int USUAL_AN_ADDRESS = 20;
    private static final int USUAL_A_FORM = 120;
    private static final int ATTEMPTS_A_MINUTE = 30;
    private static final int LOOKS_A_MINUTE = 10;
    private static final int LOOKS_AN_HOUR = 60;
    private static final int ALL_LOOKS_A_MINUTE = 1200;

    /** Without a computer's work a place gets a fifth. */
    private static final int PART_WITHOUT_WORK = 5;

    /** Places that are remembered; whoever was not seen for the longest time is forgotten. */
    private static final int MOST_PLACES = 100_000;

    private final Installation installation;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(1024, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > MOST_PLACES;
                }
            };

    @Inject
    public RateLimits(Installation installation, Clock clock) {
        this.installation = installation;
        time =
                new TimeMeter() {
                    @Override
                    public long currentTimeNanos() {
                        return TimeUnit.MILLISECONDS.toNanos(clock.millis());
                    }

                    @Override
                    public boolean isWallClockBased() {
                        return true;
                    }
                };
    }

    /** Whether a form that a place sends may be read at all. */
    boolean mayTry(String visitor) {
        return take("try " + visitor, limit(ATTEMPTS_A_MINUTE, Duration.ofMinutes(1)));
    }

    /**
     * Whether one more submission may come from a place to a form.
     *
     * @param form with its commune
     * @param worked whether a computer worked for it
     */
    boolean maySend(String visitor, String form, boolean worked) {
        int anHour = setting(AN_ADDRESS, USUAL_AN_ADDRESS);
        int limit = worked ? anHour : Math.max(1, anHour / PART_WITHOUT_WORK);
        return take(
                        (worked ? "send " : "plain ") + visitor + ' ' + form,
                        limit(limit, Duration.ofHours(1)))
                && take(
                        "form " + form,
                        limit(setting(A_FORM, USUAL_A_FORM), Duration.ofMinutes(1)));
    }

    /** Whether a place may ask for one more code. */
    boolean mayLook(String visitor) {
        return take(
                        "look " + visitor,
                        limit(LOOKS_A_MINUTE, Duration.ofMinutes(1)),
                        limit(LOOKS_AN_HOUR, Duration.ofHours(1)))
                && take("looks", limit(ALL_LOOKS_A_MINUTE, Duration.ofMinutes(1)));
    }

    private boolean take(String name, Bandwidth... limits) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(name, none -> bucket(limits)).tryConsume(1);
        }
    }

    private Bucket bucket(Bandwidth... limits) {
        var builder = Bucket.builder().withCustomTimePrecision(time);
        for (Bandwidth limit : limits) {
            builder.addLimit(limit);
        }
        return builder.build();
    }

    private static Bandwidth limit(int many, Duration span) {
        return Bandwidth.builder().capacity(many).refillGreedy(many, span).build();
    }

    private int setting(String name, int usual) {
        String value = installation.setting(name);
        return value.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(value) : usual;
    }
}
