package vn.communeportal.content;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules over a content: what is required, well-formed and consistent. The one door for the
 * forms of both hosts, the importers and the workflow.
 */
public final class ContentRules {

    private ContentRules() {}

    /**
     * Everything that is wrong with the content, in the order of its fields; empty if nothing is.
     */
    public static List<Problem> check(ContentType type, Content content) {
        List<Problem> problems = new ArrayList<>(FieldRules.check(type.fields(), content, ""));
        switch (type.name()) {
            case ContentTypes.ARTICLE:
                problems.addAll(ArticleRules.check(content));
                break;
            case ContentTypes.LEGAL_DOCUMENT:
                problems.addAll(LegalDocumentRules.check(content));
                break;
            case ContentTypes.PROCEDURE:
                problems.addAll(ProcedureRules.check(content));
                break;
            default:
                break;
        }
        return problems;
    }
}
