package vn.communeportal.administration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import vn.communeportal.content.ChangeLog;
import vn.communeportal.content.Commune;
import vn.communeportal.content.JcrTime;
import vn.communeportal.content.Section;
import vn.communeportal.templating.Boundary;

/** The history of a commune's record, beside its boards': it stays on the boards' side. */
final class CommuneLog {

    private static final String LOG = "settingsHistory";
    private static final String VALUE_TYPE = "cp:caseEntry";

    private CommuneLog() {}

    static long revision(Node commune) throws RepositoryException {
        return ChangeLog.revision(commune, LOG);
    }

    static void append(
            Node commune,
            long revision,
            String login,
            Instant now,
            String kind,
            List<CommuneChange.Value> values)
            throws RepositoryException {
        Node entry = ChangeLog.append(commune, LOG, revision, login, now);
        entry.setProperty("kind", kind);
        for (int i = 0; i < values.size(); i++) {
            Node value = entry.addNode("value" + i, VALUE_TYPE);
            value.setProperty("name", values.get(i).name());
            value.setProperty("before", values.get(i).before());
            value.setProperty("after", values.get(i).after());
        }
    }

    /** Newest first. */
    static List<CommuneChange> read(Node commune) throws RepositoryException {
        List<CommuneChange> changes = new ArrayList<>();
        for (Node entry : ChangeLog.entries(commune, LOG)) {
            List<CommuneChange.Value> values = new ArrayList<>();
            for (NodeIterator nodes = entry.getNodes(); nodes.hasNext(); ) {
                Node value = nodes.nextNode();
                values.add(
                        new CommuneChange.Value(
                                value.getProperty("name").getString(),
                                value.getProperty("before").getString(),
                                value.getProperty("after").getString()));
            }
            changes.add(
                    0,
                    new CommuneChange(
                            JcrTime.read(entry, "time").orElseThrow(),
                            entry.getProperty("login").getString(),
                            entry.getProperty("kind").getString(),
                            values));
        }
        return changes;
    }

    /** What is different in one map of settings from another. */
    static List<CommuneChange.Value> settings(
            Map<String, String> before, Map<String, String> after) {
        List<CommuneChange.Value> values = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            String old = before.getOrDefault(name, "");
            String now = after.getOrDefault(name, "");
            if (!old.equals(now)) {
                values.add(new CommuneChange.Value(name, old, now));
            }
        }
        return values;
    }

    /** What is different in the boundary, which is too long to be kept in full. */
    static List<CommuneChange.Value> boundary(
            Map<String, String> before, Map<String, String> after) {
        String old = before.getOrDefault(Commune.BOUNDARY, "");
        String now = after.getOrDefault(Commune.BOUNDARY, "");
        return old.equals(now)
                ? List.of()
                : List.of(
                        new CommuneChange.Value(Commune.BOUNDARY, described(old), described(now)));
    }

    private static String described(String geoJson) {
        return Boundary.parse(geoJson)
                .map(
                        boundary ->
                                String.format(
                                        Locale.ROOT,
                                        "%.2f km² (%d)",
                                        boundary.drawing().squareKilometres(),
                                        boundary.points()))
                .orElse("");
    }

    /** What is different in one list of sections from another; a new order counts as one. */
    static List<CommuneChange.Value> sections(List<Section> before, List<Section> after) {
        List<CommuneChange.Value> values =
                new ArrayList<>(settings(described(before), described(after)));
        String oldOrder = order(before);
        String newOrder = order(after);
        if (!oldOrder.equals(newOrder)) {
            values.add(new CommuneChange.Value("", oldOrder, newOrder));
        }
        return values;
    }

    private static Map<String, String> described(List<Section> sections) {
        return sections.stream().collect(Collectors.toMap(Section::code, CommuneLog::describe));
    }

    private static String describe(Section section) {
        return section.name()
                + " / "
                + section.englishName()
                + (section.isInMenu() ? " +menu" : "")
                + (section.isHidden() ? " -hidden" : "")
                + " ["
                + String.join(" ", section.fulfils())
                + "] "
                + section.responsible();
    }

    private static String order(List<Section> sections) {
        return sections.stream().map(Section::code).collect(Collectors.joining(" "));
    }
}
