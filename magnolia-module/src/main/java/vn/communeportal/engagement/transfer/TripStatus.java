package vn.communeportal.engagement.transfer;

import java.time.Instant;
import java.util.Optional;

/** How the trips to one instance go. */
public final class TripStatus {

    private final String node;
    private final Instant succeededAt;
    private final Instant failingSince;
    private final String failure;
    private final long rows;

    private TripStatus(
            String node, Instant succeededAt, Instant failingSince, String failure, long rows) {
        this.node = node;
        this.succeededAt = succeededAt;
        this.failingSince = failingSince;
        this.failure = failure;
        this.rows = rows;
    }

    static TripStatus before(String node) {
        return new TripStatus(node, null, null, "", 0);
    }

    TripStatus succeeded(Instant now, int more) {
        return new TripStatus(node, now, null, "", rows + more);
    }

    TripStatus failed(Instant now, String why) {
        return new TripStatus(
                node, succeededAt, failingSince == null ? now : failingSince, why, rows);
    }

    public String node() {
        return node;
    }

    /** False from the first failure to the next success. */
    public boolean works() {
        return failingSince == null;
    }

    /** When the last trip came back; empty if none did since the start. */
    public Optional<Instant> succeededAt() {
        return Optional.ofNullable(succeededAt);
    }

    /** When the failure began that lasts; null if there is none. */
    public Instant failingSince() {
        return failingSince;
    }

    /** What went wrong; empty if nothing did. */
    public String failure() {
        return failure;
    }

    /** Rows carried since the start. */
    public long rows() {
        return rows;
    }
}
