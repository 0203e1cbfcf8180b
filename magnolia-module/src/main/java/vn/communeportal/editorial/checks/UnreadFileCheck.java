package vn.communeportal.editorial.checks;

/** F-01: a file whose text could not be read to its end, so that nobody knows what is in it. */
final class UnreadFileCheck extends Check {

    UnreadFileCheck() {
        super("F-01", Severity.DECISION);
    }

    @Override
    void examine(Examined examined, Findings findings) {
        for (UnreadFile file : examined.unread()) {
            findings.add(this, file.name(), 0, 0, file.outcome().name());
        }
    }
}
