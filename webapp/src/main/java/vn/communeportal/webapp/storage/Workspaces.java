package vn.communeportal.webapp.storage;

import java.util.ArrayList;
import java.util.List;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.engagement.intake.IntakeStore;
import vn.communeportal.engagement.matter.MatterNodes;
import vn.communeportal.engagement.matter.PublicOpinions;
import vn.communeportal.insight.store.FigureNodes;

/** The workspaces of the webapp's repository. */
public final class Workspaces {

    /** Pages that a site administrator arranges. */
    public static final String PAGES = "website";

    /** Who can sign in. On the boards' side only. */
    public static final String ACCOUNTS = "accounts";

    /** What waits for whom. On the boards' side only. */
    public static final String NOTICES = "notices";

    private static final String CITIZENS = "-published";

    private Workspaces() {}

    /** Name of the citizens' side of a workspace. */
    static String published(String workspace) {
        return workspace + CITIZENS;
    }

    /** Names of all, of both sides. */
    static List<String> all() {
        List<String> names =
                new ArrayList<>(
                        List.of(
                                ACCOUNTS,
                                NOTICES,
                                FigureNodes.WORKSPACE,
                                IntakeStore.WORKSPACE,
                                MatterNodes.WORKSPACE));
        for (String twoSided : twoSided()) {
            names.add(twoSided);
            names.add(published(twoSided));
        }
        return names;
    }

    private static List<String> twoSided() {
        List<String> names =
                new ArrayList<>(List.of(Communes.WORKSPACE, PAGES, PublicOpinions.WORKSPACE));
        ContentTypes.shipped().all().stream().map(ContentType::workspace).forEach(names::add);
        return names;
    }
}
