package vn.communeportal.engagement;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a submission, for the one who has its code, on the instance that serves citizens.
 */
public interface FollowUps {

    /** Status of a submission about which nobody has said anything yet. */
    String RECEIVED = "received";

    /** What is known by a code; empty for a code that was never given or whose time is over. */
    Optional<Found> find(FollowUpCode code);

    /**
     * A delivered file, once: it is erased here by this. Empty if there is none of this name any
     * more. A file stays open as long as it is held.
     */
    Optional<SubmittedFile> take(FollowUpCode code, String file);

    /** What somebody gets to know by a code. */
    final class Found {

        private final SubmissionKind kind;
        private final String commune;
        private final Instant received;
        private final FollowUp followUp;

        public Found(SubmissionKind kind, String commune, Instant received, FollowUp followUp) {
            this.kind = Objects.requireNonNull(kind, "kind");
            this.commune = Objects.requireNonNull(commune, "commune");
            this.received = Objects.requireNonNull(received, "received");
            this.followUp = Objects.requireNonNull(followUp, "followUp");
        }

        public SubmissionKind kind() {
            return kind;
        }

        public String commune() {
            return commune;
        }

        public Instant received() {
            return received;
        }

        /** The newest; with status {@link #RECEIVED} as long as there is none. */
        public FollowUp followUp() {
            return followUp;
        }
    }
}
