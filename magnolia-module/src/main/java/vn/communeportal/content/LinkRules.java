package vn.communeportal.content;

import java.util.ArrayList;
import java.util.List;

/** What holds for links to elsewhere. */
final class LinkRules {

    private LinkRules() {}

    static List<Problem> check(Content content) {
        List<Problem> problems = new ArrayList<>();
        if (content.text(Kind.FIELD).equals("website")) {
            Checks.webAddress(content, "url", "url", problems);
        }
        if (content.text(Kind.FIELD).equals("channel")
                && !InformationRules.hasAny(content, "url", "telephone")) {
            problems.add(Problem.in("url", "problem.link.unreachable"));
        }
        return problems;
    }
}
