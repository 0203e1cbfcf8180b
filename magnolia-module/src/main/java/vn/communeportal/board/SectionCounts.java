package vn.communeportal.board;

import java.util.List;
import vn.communeportal.insight.SectionCheck;

/** How many of the required sections are in order, in words. */
final class SectionCounts {

    private SectionCounts() {}

    static String text(BoardContext context, List<SectionCheck> checks) {
        return context.text(
                "board.completeness.count",
                checks.size(),
                checks.stream().filter(SectionCheck::isOpen).count(),
                checks.stream()
                        .filter(check -> check.status() == SectionCheck.Status.NOT_OFFERED)
                        .count());
    }
}
