package vn.communeportal.insight.score;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.ChangeLog;
import vn.communeportal.content.Communes;
import vn.communeportal.insight.figures.Period;

/**
 * The province's criteria and the communes' own scores, as logs of what was entered: the last entry
 * counts, the others are its history. Saves nothing.
 */
final class ScoreStore {

    private static final String CRITERIA = "scoreCriteria";
    private static final String SCORES = "scores";
    private static final String YAML = "yaml";
    private static final String CODE = "code";
    private static final String PERIOD = "period";
    private static final String POINTS = "points";
    private static final String EVIDENCE = "evidence";

    private ScoreStore() {}

    static Optional<String> criteria(Session session) throws RepositoryException {
        if (!session.getRootNode().hasNode(Communes.PROVINCE)) {
            return Optional.empty();
        }
        String newest = null;
        Node province = session.getNode("/" + Communes.PROVINCE);
        for (Node entry : ChangeLog.entries(province, CRITERIA)) {
            newest = entry.getProperty(YAML).getString();
        }
        return Optional.ofNullable(newest).filter(yaml -> !yaml.isEmpty());
    }

    /**
     * @param yaml empty for the sets in the jar
     */
    static void criteria(Session session, String yaml, String login, Instant now)
            throws RepositoryException {
        Node province = session.getNode("/" + Communes.PROVINCE);
        ChangeLog.takeTurn(province);
        long revision = ChangeLog.revision(province, CRITERIA);
        ChangeLog.append(province, CRITERIA, revision, login, now).setProperty(YAML, yaml);
    }

    /** By code of the criterion. */
    static Map<String, ScoreEntry> entries(Session session, String commune, Period period)
            throws RepositoryException {
        Map<String, ScoreEntry> entries = new LinkedHashMap<>();
        if (!session.nodeExists("/" + commune)) {
            return entries;
        }
        for (Node entry : ChangeLog.entries(session.getNode("/" + commune), SCORES)) {
            if (entry.getProperty(PERIOD).getString().equals(key(period))) {
                entries.put(
                        entry.getProperty(CODE).getString(),
                        new ScoreEntry(
                                entry.getProperty(POINTS).getDouble(),
                                entry.getProperty(EVIDENCE).getString()));
            }
        }
        return entries;
    }

    static void enter(
            Session session,
            String commune,
            Period period,
            String code,
            ScoreEntry entered,
            String login,
            Instant now)
            throws RepositoryException {
        Node node = session.getNode("/" + commune);
        ChangeLog.takeTurn(node);
        Node entry = ChangeLog.append(node, SCORES, ChangeLog.revision(node, SCORES), login, now);
        entry.setProperty(PERIOD, key(period));
        entry.setProperty(CODE, code);
        entry.setProperty(POINTS, entered.points());
        entry.setProperty(EVIDENCE, entered.evidence());
    }

    /** Whatever its cut-off. */
    private static String key(Period period) {
        return period.from() + "/" + period.to();
    }
}
