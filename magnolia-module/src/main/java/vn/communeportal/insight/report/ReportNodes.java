package vn.communeportal.insight.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Value;
import vn.communeportal.content.ChangeLog;
import vn.communeportal.insight.figures.Period;

/**
 * Reports under {@code /<commune>/reports} of the communes' workspace, on the boards' side only.
 * Saves nothing.
 */
final class ReportNodes {

    private static final String REPORTS = "reports";
    private static final String LASTING = "lasting";
    private static final String CONTAINER_TYPE = "cp:board";
    private static final String TYPE = "cp:caseEntry";
    private static final String HISTORY = "history";
    private static final String TEXT = "text";
    private static final String PROPOSED = "proposed";
    private static final String TABLES = "tables";

    private ReportNodes() {}

    /** The newest first. */
    static List<Report> all(Session session, String commune) throws RepositoryException {
        List<Report> reports = new ArrayList<>();
        String path = "/" + commune + "/" + REPORTS;
        if (session.nodeExists(path)) {
            for (NodeIterator nodes = session.getNode(path).getNodes(); nodes.hasNext(); ) {
                Node node = nodes.nextNode();
                if (node.hasProperty("kind")) {
                    reports.add(0, read(node, commune));
                }
            }
        }
        return reports;
    }

    static Optional<Report> find(Session session, String commune, String id)
            throws RepositoryException {
        String path = "/" + commune + "/" + REPORTS + "/" + id;
        return id.matches("[a-z0-9-]+") && session.nodeExists(path)
                ? Optional.of(read(session.getNode(path), commune))
                : Optional.empty();
    }

    /** Writes the report as it is now and what was done. */
    static void write(
            Session session,
            Report report,
            ReportVerb verb,
            String reason,
            String login,
            Instant now)
            throws RepositoryException {
        Node container = container(session, report.commune());
        Node node =
                container.hasNode(report.id())
                        ? container.getNode(report.id())
                        : container.addNode(report.id(), TYPE);
        Node entry = ChangeLog.append(node, HISTORY, report.revision(), login, now);
        entry.setProperty("verb", verb.name());
        entry.setProperty("reason", reason);
        if (verb == ReportVerb.EDIT && node.hasNode(TEXT)) {
            write(entry.addNode(TEXT, TYPE), texts(node.getNode(TEXT)));
        }
        node.setProperty("kind", report.kind().name());
        node.setProperty("from", report.period().from().toString());
        node.setProperty("to", report.period().to().toString());
        node.setProperty("cutOff", report.period().cutOff().toString());
        node.setProperty("state", report.state().name());
        node.setProperty("author", report.author());
        node.setProperty("number", report.number().orElse(null));
        node.setProperty("date", report.date().map(LocalDate::toString).orElse(null));
        node.setProperty(
                TABLES, report.tables().stream().map(ReportTable::text).toArray(String[]::new));
        write(child(node, TEXT), report.texts());
        write(child(node, PROPOSED), report.proposed());
    }

    /** What the next report takes over. */
    static Map<ReportField, String> lasting(Session session, String commune)
            throws RepositoryException {
        String path = "/" + commune + "/" + REPORTS + "/" + LASTING;
        return session.nodeExists(path)
                ? texts(session.getNode(path))
                : new EnumMap<>(ReportField.class);
    }

    static void writeLasting(Session session, String commune, Map<ReportField, String> texts)
            throws RepositoryException {
        Map<ReportField, String> lasting = lasting(session, commune);
        texts.forEach(
                (field, text) -> {
                    if (field.isLasting()) {
                        lasting.put(field, text);
                    }
                });
        write(child(container(session, commune), LASTING), lasting);
    }

    /** The oldest first. */
    static List<ReportStep> history(Session session, String commune, String id)
            throws RepositoryException {
        List<ReportStep> steps = new ArrayList<>();
        Node node = session.getNode("/" + commune + "/" + REPORTS + "/" + id);
        for (Node entry : ChangeLog.entries(node, HISTORY)) {
            steps.add(
                    new ReportStep(
                            ReportVerb.valueOf(entry.getProperty("verb").getString()),
                            entry.getProperty("login").getString(),
                            entry.getProperty("time").getDate().toInstant(),
                            entry.getProperty("reason").getString()));
        }
        return steps;
    }

    private static Node container(Session session, String commune) throws RepositoryException {
        Node home = session.getNode("/" + commune);
        return home.hasNode(REPORTS)
                ? home.getNode(REPORTS)
                : home.addNode(REPORTS, CONTAINER_TYPE);
    }

    private static Node child(Node parent, String name) throws RepositoryException {
        return parent.hasNode(name) ? parent.getNode(name) : parent.addNode(name, TYPE);
    }

    private static void write(Node node, Map<ReportField, String> texts)
            throws RepositoryException {
        for (Map.Entry<ReportField, String> text : texts.entrySet()) {
            node.setProperty(text.getKey().name(), text.getValue());
        }
    }

    private static Map<ReportField, String> texts(Node node) throws RepositoryException {
        Map<ReportField, String> texts = new EnumMap<>(ReportField.class);
        for (ReportField field : ReportField.values()) {
            if (node.hasProperty(field.name())) {
                texts.put(field, node.getProperty(field.name()).getString());
            }
        }
        return texts;
    }

    private static Report read(Node node, String commune) throws RepositoryException {
        Period period = Period.of(day(node, "from"), day(node, "to")).cutOff(day(node, "cutOff"));
        Report.Builder report =
                new Report.Builder(
                                node.getName(),
                                commune,
                                ReportKind.valueOf(node.getProperty("kind").getString()),
                                period,
                                node.getProperty("author").getString())
                        .state(ReportState.valueOf(node.getProperty("state").getString()))
                        .revision(ChangeLog.revision(node, HISTORY));
        if (node.hasProperty("number")) {
            report.issued(node.getProperty("number").getString(), day(node, "date"));
        }
        if (node.hasNode(TEXT)) {
            texts(node.getNode(TEXT)).forEach(report::text);
        }
        if (node.hasNode(PROPOSED)) {
            texts(node.getNode(PROPOSED)).forEach(report::proposed);
        }
        for (Value table : node.getProperty(TABLES).getValues()) {
            report.table(ReportTable.ofText(table.getString()));
        }
        return report.build();
    }

    private static LocalDate day(Node node, String property) throws RepositoryException {
        return LocalDate.parse(node.getProperty(property).getString());
    }
}
