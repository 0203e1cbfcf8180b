package vn.communeportal.editorial.checks;

import vn.communeportal.attachment.AttachmentText;

/** A file that nobody can say is harmless: encrypted, broken, too large. Immutable. */
final class UnreadFile {

    private final Passage name;
    private final AttachmentText.Outcome outcome;

    UnreadFile(Passage name, AttachmentText.Outcome outcome) {
        this.name = name;
        this.outcome = outcome;
    }

    Passage name() {
        return name;
    }

    AttachmentText.Outcome outcome() {
        return outcome;
    }
}
