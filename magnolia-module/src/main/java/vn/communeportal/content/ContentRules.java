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
        List<Problem> problems =
                new ArrayList<>(FieldRules.check(type.fieldsOf(content), content, ""));
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
                InformationRules.check(type, content, problems);
                problems.addAll(information(type, content));
        }
        return problems;
    }

    private static List<Problem> information(ContentType type, Content content) {
        switch (type.name()) {
            case ContentTypes.DISCLOSURE:
                return DisclosureRules.check(content);
            case ContentTypes.PROJECT:
                return ProjectRules.check(content);
            case ContentTypes.CONSULTATION:
                return ConsultationRules.check(content);
            case ContentTypes.UNIT:
                return UnitRules.check(content);
            case ContentTypes.OFFICIAL:
                return OfficialRules.check(content);
            case ContentTypes.SCHEDULE:
                return ScheduleRules.check(content);
            case ContentTypes.MEDIA:
                return MediaRules.check(content);
            case ContentTypes.ONE_STOP_DAY:
                return OneStopRules.check(content);
            case ContentTypes.CAMPAIGN:
                return CampaignRules.check(content);
            case ContentTypes.QUESTION:
                return QuestionRules.check(content);
            case ContentTypes.LINK:
                return LinkRules.check(content);
            default:
                return List.of();
        }
    }
}
