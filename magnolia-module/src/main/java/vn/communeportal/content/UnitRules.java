package vn.communeportal.content;

import java.util.ArrayList;
import java.util.List;
import vn.communeportal.text.Vietnamese;

/** What holds for organisation units. */
final class UnitRules {

    private UnitRules() {}

    static List<Problem> check(Content content) {
        List<Problem> problems = new ArrayList<>();
        String parent = Vietnamese.fold(content.text("parent"));
        if (!parent.isEmpty() && parent.equals(Vietnamese.fold(content.text(ItemNodes.TITLE)))) {
            problems.add(Problem.in("parent", "problem.unit.ownParent"));
        }
        return problems;
    }
}
