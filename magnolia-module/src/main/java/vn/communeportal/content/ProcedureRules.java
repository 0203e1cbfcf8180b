package vn.communeportal.content;

import java.util.Collections;
import java.util.List;

/** Formats and cross-field rules of Procedure. */
final class ProcedureRules {

    private ProcedureRules() {}

    static List<Problem> check(Content content) {
        return Collections.emptyList();
    }
}
