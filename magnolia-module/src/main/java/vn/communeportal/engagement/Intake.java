package vn.communeportal.engagement;

/**
 * Takes in what citizens send, on the instance that serves them.
 *
 * <p><b>Durable.</b> What got a receipt is on the disk: a killed process or a lost power supply
 * loses nothing of it.
 *
 * <p><b>Once.</b> The same submission received again gets the same receipt and is kept once.
 */
public interface Intake {

    /**
     * Keeps a submission.
     *
     * @throws AlreadyReceivedException if another one came under its id before
     */
    Receipt receive(Submission submission);

    /** Says that a form was sent before, with something else in it. */
    final class AlreadyReceivedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public AlreadyReceivedException() {
            super("Another submission came under this id before");
        }
    }
}
