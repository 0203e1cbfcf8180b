package vn.communeportal.insight.report;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.Content;
import vn.communeportal.text.Vietnamese;

/**
 * The numbers of a commune's outgoing documents of one kind and year: from 01 on 1 January, each
 * once (Decree 30/2020/NĐ-CP, article 15). Whatever has a number is asked: reports, documents on
 * the portal, the board's registers.
 */
public final class OutgoingNumbers {

    private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,6})/(.+)");

    private static final String LEVEL = "issuingLevel";
    private static final String COMMUNE = "commune";

    private final int year;
    private final String symbol;
    private final Set<Integer> used = new TreeSet<>();

    /**
     * @param symbol after the number, {@code BC-UBND}
     */
    OutgoingNumbers(int year, String symbol) {
        this.year = year;
        this.symbol = symbol;
    }

    /** Those that reports have. To be asked in a turn. */
    OutgoingNumbers addReports(Session session, String commune) throws RepositoryException {
        for (Report report : ReportNodes.all(session, commune)) {
            if (report.number().isPresent()) {
                add(
                        report.number().get() + "/" + report.kind().symbol(),
                        report.date().orElseThrow());
            }
        }
        return this;
    }

    /**
     * Those that the commune's own documents on the portal have, by their day of issue. What others
     * issued has a number of theirs.
     */
    OutgoingNumbers addDocuments(Session documents, String commune) throws RepositoryException {
        if (documents.nodeExists("/" + commune)) {
            collect(documents.getNode("/" + commune));
        }
        return this;
    }

    /** That of an entry of the board's registers, if it has one, by its day. */
    void addEntry(Content entry) {
        entry.date("day").ifPresent(day -> add(entry.text("number"), day));
    }

    private void collect(Node node) throws RepositoryException {
        for (NodeIterator nodes = node.getNodes(); nodes.hasNext(); ) {
            Node child = nodes.nextNode();
            if (child.hasProperty("number") && child.hasProperty("issueDate")) {
                if (isOwn(child)) {
                    add(child.getProperty("number").getString(), issued(child));
                }
            } else if (!child.hasProperty("title")) {
                collect(child);
            }
        }
    }

    private static boolean isOwn(Node document) throws RepositoryException {
        return !document.hasProperty(LEVEL)
                || document.getProperty(LEVEL).getString().equals(COMMUNE);
    }

    private void add(String written, LocalDate day) {
        Matcher number = NUMBER.matcher(written.strip());
        if (day.getYear() == year && number.matches() && number.group(2).equals(symbol)) {
            used.add(Integer.valueOf(number.group(1)));
        }
    }

    private static LocalDate issued(Node document) throws RepositoryException {
        return LocalDate.ofInstant(
                document.getProperty("issueDate").getDate().toInstant(), Vietnamese.ZONE);
    }

    public boolean isTaken(int number) {
        return used.contains(number);
    }

    /** The next after the last: a gap may be a document on paper. */
    public int next() {
        return used.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }
}
