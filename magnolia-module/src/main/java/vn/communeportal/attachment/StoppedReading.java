package vn.communeportal.attachment;

import java.io.IOException;

/** A file was not read to its end, and why; what was read before is kept. */
final class StoppedReading extends IOException {

    private final AttachmentText.Outcome outcome;

    StoppedReading(AttachmentText.Outcome outcome) {
        super(outcome.name());
        this.outcome = outcome;
    }

    AttachmentText.Outcome outcome() {
        return outcome;
    }
}
