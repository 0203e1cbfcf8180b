package vn.communeportal.editorial.checks;

/**
 * V20: an answer that is published does not say who asked, unless they agreed (Decree
 * 42/2022/NĐ-CP, article 8; Law 91/2025/QH15).
 */
final class AskerCheck extends TextCheck {

    AskerCheck() {
        super("V20", Severity.BLOCK);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        for (int[] place : examined.surroundings().guarded().in(passage)) {
            findings.add(this, passage, place[0], place[1]);
        }
    }
}
