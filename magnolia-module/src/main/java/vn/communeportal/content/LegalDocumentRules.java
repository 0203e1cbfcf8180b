package vn.communeportal.content;

import java.util.Collections;
import java.util.List;

/** Formats and cross-field rules of LegalDocument. */
final class LegalDocumentRules {

    private LegalDocumentRules() {}

    static List<Problem> check(Content content) {
        return Collections.emptyList();
    }
}
