package vn.communeportal.editorial.checks;

/** the commune has published almost the same before. */
final class NearDuplicateCheck extends Check {

    NearDuplicateCheck() {
        super("Q-04", Severity.HINT);
    }

    @Override
    void examine(Examined examined, Findings findings) {
        TextSignature signature = TextSignature.of(examined.type(), examined.content());
        for (String title : examined.surroundings().similarItems().to(signature)) {
            findings.add(this, Passage.ofField("title", ""), 0, 0, title);
        }
    }
}
