package vn.communeportal.content;

import java.util.ArrayList;
import java.util.List;

/** What holds for special pages. */
final class CampaignRules {

    private CampaignRules() {}

    static List<Problem> check(Content content) {
        List<Problem> problems = new ArrayList<>();
        if (!InformationRules.hasAny(content, "itemTags", "itemSections")) {
            problems.add(Problem.in("itemTags", "problem.campaign.nothingChosen"));
        }
        return problems;
    }
}
