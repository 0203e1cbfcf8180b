package vn.communeportal.content;

import java.util.ArrayList;
import java.util.List;

/**
 * Formats and cross-field rules of procedures. A procedure is complete only with all the parts of
 * Decree 63/2010/NĐ-CP, article 8.2: name, steps, ways of filing, dossier with numbers of papers,
 * time limit, applicants, performing agency; the other parts where they apply.
 */
final class ProcedureRules {

    private ProcedureRules() {}

    static List<Problem> check(Content content) {
        List<Problem> problems = new ArrayList<>();
        Procedure procedure = new Procedure(content);
        if (content.has("code") && !Procedure.isCode(procedure.code())) {
            problems.add(Problem.in("code", "problem.procedure.code", procedure.code()));
        }
        if (procedure.steps().isEmpty()) {
            problems.add(Problem.in("steps", "problem.procedure.stepsMissing"));
        }
        timeLimit(procedure, problems);
        dossier(content, procedure, problems);
        List<Content> bases = content.parts("legalBases");
        for (int i = 0; i < bases.size(); i++) {
            Checks.number(bases.get(i), "number", "legalBases[" + (i + 1) + "].number", problems);
        }
        if (procedure.isOnline() && procedure.serviceUrl().isEmpty()) {
            problems.add(Problem.in("serviceUrl", "problem.procedure.serviceUrlMissing"));
        }
        Checks.secureAddress(content, "serviceUrl", problems);
        Checks.number(content, "decisionNumber", "decisionNumber", problems);
        Checks.publishingPeriod(content, problems);
        return problems;
    }

    private static void timeLimit(Procedure procedure, List<Problem> problems) {
        boolean isGiven =
                !procedure.timeLimit().isEmpty()
                        || procedure.filingWays().stream()
                                .anyMatch(way -> !way.timeLimit().isEmpty());
        if (!procedure.filingWays().isEmpty() && !isGiven) {
            problems.add(Problem.in("filingWays", "problem.procedure.timeLimitMissing"));
        }
    }

    private static void dossier(Content content, Procedure procedure, List<Problem> problems) {
        if (procedure.dossier().isEmpty()) {
            problems.add(Problem.in("dossier", "problem.procedure.dossierMissing"));
        }
        List<Content> parts = content.parts("dossier");
        for (int i = 0; i < parts.size(); i++) {
            String place = "dossier[" + (i + 1) + "]";
            if (!parts.get(i).has("originals") && !parts.get(i).has("copies")) {
                problems.add(Problem.in(place + ".originals", "problem.procedure.papersMissing"));
            }
            problems.addAll(FileRules.check(parts.get(i), "form", FileFormat.DOCUMENTS, place));
        }
    }
}
