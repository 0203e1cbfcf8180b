package vn.communeportal.engagement.guard;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A request's body that may neither be longer than allowed nor take for ever. */
final class BodyStream extends FilterInputStream {

    private static final Duration GRACE = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(3);

    /** The slowest connection that is waited for, in bytes a second. */
    private static final int SLOWEST = 2_000;

    private final Clock clock;
    private final Instant start;
    private final long most;
    private long count;

    BodyStream(InputStream in, long most, Clock clock) {
        super(in);
        this.most = most;
        this.clock = clock;
        start = clock.instant();
    }

    /** Why reading ended. */
    static final class StoppedException extends IOException {

        private static final long serialVersionUID = 1L;

        private final Refusal refusal;

        StoppedException(Refusal refusal) {
            super(refusal.name());
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int more) throws IOException {
        count += more;
        if (count > most) {
            throw new StoppedException(Refusal.TOO_LARGE);
        }
        Duration taken = Duration.between(start, clock.instant());
        if (taken.compareTo(LONGEST) > 0
                || taken.compareTo(GRACE) > 0 && count < SLOWEST * taken.getSeconds()) {
            throw new StoppedException(Refusal.TOO_SLOW);
        }
    }
}
