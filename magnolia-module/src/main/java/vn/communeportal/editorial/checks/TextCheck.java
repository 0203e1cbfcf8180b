package vn.communeportal.editorial.checks;

/** A check that looks at each passage by itself. */
abstract class TextCheck extends Check {

    TextCheck(String id, Severity severity) {
        super(id, severity);
    }

    @Override
    void examine(Examined examined, Findings findings) {
        for (Passage passage : examined.passages()) {
            examine(passage, examined, findings);
        }
    }

    abstract void examine(Passage passage, Examined examined, Findings findings);
}
