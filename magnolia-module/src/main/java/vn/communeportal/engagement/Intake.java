package vn.communeportal.engagement;

import java.time.Instant;
import java.util.Optional;

/** Takes in what citizens send, on the instance that they see. Thread-safe. */
public interface Intake {

    /**
     * Keeps a submission. When this returns it survives a crash; if it throws, nothing may be
     * promised. The same submission again, by its id, is kept once and gets the same receipt.
     */
    Receipt receive(Submission submission);

    /**
     * When what belongs to a key was taken in here; empty if it was not, or is no longer kept.
     *
     * @param key see {@link Receipt#keyOf}
     */
    Optional<Instant> receivedAt(String key);
}
