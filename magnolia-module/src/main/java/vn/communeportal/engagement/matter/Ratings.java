package vn.communeportal.engagement.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.Items;
import vn.communeportal.content.JcrTime;
import vn.communeportal.content.UniqueNodes;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.engagement.Submission;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.engagement.form.FormField;
import vn.communeportal.engagement.form.FormFieldType;
import vn.communeportal.engagement.form.Forms;
import vn.communeportal.host.Repositories;
import vn.communeportal.text.Vietnamese;

/**
 * How citizens liked the portal and its items (Decree 224/2026/NĐ-CP, article 10.3.b: interface,
 * content, quality, support; the rater stays unknown). Of each rating the marks, the remark and the
 * day are kept, nothing else: {@code /<commune>/ratings/<year>/<month>/<id>}.
 */
@Singleton
public final class Ratings {

    private static final String FOLDER = "ratings";
    private static final String TYPE = "cp:rating";
    private static final String DAY = "day";
    private static final String ABOUT = "about";
    private static final String REMARK = "remark";

    private final Repositories repositories;
    private final EditorialDesk editorial;

    @Inject
    public Ratings(Repositories repositories, EditorialDesk editorial) {
        this.repositories = repositories;
        this.editorial = editorial;
    }

    /** The sums of a period. Immutable. */
    public static final class Sums {

        private final long count;
        private final Map<String, Double> means;
        private final List<String> remarks;

        private Sums(long count, Map<String, Double> means, List<String> remarks) {
            this.count = count;
            this.means = means;
            this.remarks = List.copyOf(remarks);
        }

        public long count() {
            return count;
        }

        /** Mean of a criterion from 1 to 5; 0 if nobody rated. */
        public double mean(String criterion) {
            return means.getOrDefault(criterion, 0.0);
        }

        /** Mean of all criteria; 0 if nobody rated. */
        public double mean() {
            return means.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
        }

        /** What raters wrote, in the order of the days. */
        public List<String> remarks() {
            return remarks;
        }
    }

    /** The criteria, in the order of the form. */
    public static List<String> criteria() {
        List<String> names = new ArrayList<>();
        for (FormField field : Forms.shipped().of(SubmissionKind.RATING).fields()) {
            if (field.type() == FormFieldType.RATING) {
                names.add(field.name());
            }
        }
        return names;
    }

    /** Keeps a rating, unsaved; false if it is there already. */
    static boolean file(Session session, Submission submission) throws RepositoryException {
        LocalDate day = LocalDate.ofInstant(submission.received(), Vietnamese.ZONE);
        String path =
                "/"
                        + submission.commune()
                        + "/"
                        + FOLDER
                        + "/"
                        + day.getYear()
                        + "/"
                        + String.format("%02d", day.getMonthValue());
        Node folder = Items.folder(session, path);
        if (folder.hasNode(submission.id().toString())) {
            return false;
        }
        Node node = UniqueNodes.add(folder, submission.id().toString(), TYPE);
        node.setProperty(DAY, JcrTime.of(day));
        for (String criterion : criteria()) {
            node.setProperty(criterion, Long.parseLong(submission.field(criterion)));
        }
        node.setProperty(REMARK, submission.field(REMARK));
        if (submission.about().isPresent()) {
            node.setProperty(ABOUT, submission.about().get().item());
        }
        return true;
    }

    /**
     * The sums of a period; none for those who are no members.
     *
     * @param item whose ratings count; empty for those of the portal as a whole and of all items
     */
    public Sums of(String login, String commune, LocalDate from, LocalDate to, String item) {
        if (!editorial.actor(login, commune).isMember()) {
            return new Sums(0, Map.of(), List.of());
        }
        return repositories.editing(
                MatterNodes.WORKSPACE, session -> sums(session, commune, from, to, item));
    }

    /** The sums of a period by item, the most often rated first; of the portal as a whole none. */
    public Map<String, Sums> byItem(String login, String commune, LocalDate from, LocalDate to) {
        if (!editorial.actor(login, commune).isMember()) {
            return Map.of();
        }
        Map<String, Adding> items = new LinkedHashMap<>();
        repositories.editing(
                MatterNodes.WORKSPACE,
                session -> {
                    for (Node node : in(session, commune, from, to)) {
                        if (node.hasProperty(ABOUT)) {
                            items.computeIfAbsent(
                                            node.getProperty(ABOUT).getString(),
                                            item -> new Adding())
                                    .add(node);
                        }
                    }
                    return null;
                });
        Map<String, Sums> sorted = new LinkedHashMap<>();
        items.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().count))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue().sums()));
        return sorted;
    }

    private static Sums sums(
            Session session, String commune, LocalDate from, LocalDate to, String item)
            throws RepositoryException {
        Adding all = new Adding();
        for (Node node : in(session, commune, from, to)) {
            if (item.isEmpty()
                    || node.hasProperty(ABOUT)
                            && node.getProperty(ABOUT).getString().equals(item)) {
                all.add(node);
            }
        }
        return all.sums();
    }

    private static List<Node> in(Session session, String commune, LocalDate from, LocalDate to)
            throws RepositoryException {
        List<Node> found = new ArrayList<>();
        for (LocalDate month = from.withDayOfMonth(1);
                !month.isAfter(to);
                month = month.plusMonths(1)) {
            String path =
                    String.format(
                            "/%s/%s/%d/%02d",
                            commune, FOLDER, month.getYear(), month.getMonthValue());
            if (session.nodeExists(path)) {
                for (NodeIterator nodes = session.getNode(path).getNodes(); nodes.hasNext(); ) {
                    Node node = nodes.nextNode();
                    LocalDate day = JcrTime.readDay(node, DAY).orElseThrow();
                    if (!day.isBefore(from) && !day.isAfter(to)) {
                        found.add(node);
                    }
                }
            }
        }
        return found;
    }

    /** Ratings on their way to their sums. */
    private static final class Adding {

        private final Map<String, Double> totals = new TreeMap<>();
        private final List<String> remarks = new ArrayList<>();
        private long count;

        private void add(Node rating) throws RepositoryException {
            count++;
            for (String criterion : criteria()) {
                totals.merge(criterion, rating.getProperty(criterion).getDouble(), Double::sum);
            }
            String remark = rating.getProperty(REMARK).getString();
            if (!remark.isEmpty()) {
                remarks.add(remark);
            }
        }

        private Sums sums() {
            Map<String, Double> means = new TreeMap<>();
            totals.forEach((criterion, total) -> means.put(criterion, total / count));
            return new Sums(count, means, remarks);
        }
    }
}
