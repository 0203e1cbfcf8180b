package vn.communeportal.content;

import java.util.ArrayList;
import java.util.List;

/** What holds for projects beyond the nine fields of Decree 43/2011/NĐ-CP, article 10.1.h. */
final class ProjectRules {

    private static final long WHOLE = 100;

    private ProjectRules() {}

    static List<Problem> check(Content content) {
        List<Problem> problems = new ArrayList<>();
        progress(content, problems);
        List<Content> procurements = content.parts("procurements");
        for (int i = 0; i < procurements.size(); i++) {
            Content procurement = procurements.get(i);
            String place = "procurements[" + (i + 1) + "].";
            if (procurement.text("step").equals("result") && !procurement.has("winner")) {
                problems.add(Problem.in(place + "winner", "problem.project.winnerMissing"));
            }
            Checks.webAddress(procurement, "url", place + "url", problems);
        }
        return problems;
    }

    /** Progress is public from the beginning of the work (Law 10/2022/QH15, article 11.3). */
    private static void progress(Content content, List<Problem> problems) {
        List<Content> progress = content.parts("progress");
        if (progress.isEmpty() && content.text("stage").equals("running")) {
            problems.add(Problem.in("progress", "problem.project.progressMissing"));
        }
        for (int i = 0; i < progress.size(); i++) {
            if (progress.get(i).number("percent").orElse(0) > WHOLE) {
                problems.add(
                        Problem.in("progress[" + (i + 1) + "].percent", "problem.project.percent"));
            }
        }
    }
}
