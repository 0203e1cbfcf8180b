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
import vn.communeportal.text.Vietnamese;

/**
 * The numbers of a commune's outgoing documents of a kind and year: from 01 on 1 January, each once
 * (Decree 30/2020/NĐ-CP, article 15).
 */
final class OutgoingNumbers {

    private static final Pattern NUMBER = Pattern.compile("0*(\\d+)/(.+)");

    private OutgoingNumbers() {}

    /** Those that reports have. To be asked in a turn. */
    static Set<Integer> ofReports(Session session, String commune, int year, String symbol)
            throws RepositoryException {
        Set<Integer> numbers = new TreeSet<>();
        for (Report report : ReportNodes.all(session, commune)) {
            boolean isOfYear = report.date().filter(day -> day.getYear() == year).isPresent();
            if (isOfYear && report.kind().symbol().equals(symbol)) {
                numbers.add(Integer.valueOf(report.number().orElseThrow()));
            }
        }
        return numbers;
    }

    /** Those that documents on the portal have, {@code 142/BC-UBND}, by their day of issue. */
    static Set<Integer> ofDocuments(Session documents, String commune, int year, String symbol)
            throws RepositoryException {
        Set<Integer> numbers = new TreeSet<>();
        if (documents.nodeExists("/" + commune)) {
            collect(documents.getNode("/" + commune), year, symbol, numbers);
        }
        return numbers;
    }

    private static void collect(Node node, int year, String symbol, Set<Integer> numbers)
            throws RepositoryException {
        for (NodeIterator nodes = node.getNodes(); nodes.hasNext(); ) {
            Node child = nodes.nextNode();
            if (child.hasProperty("number") && child.hasProperty("issueDate")) {
                Matcher number = NUMBER.matcher(child.getProperty("number").getString());
                boolean isOfYear = issued(child).getYear() == year;
                if (isOfYear && number.matches() && number.group(2).equals(symbol)) {
                    numbers.add(Integer.valueOf(number.group(1)));
                }
            } else if (!child.hasProperty("title")) {
                collect(child, year, symbol, numbers);
            }
        }
    }

    private static LocalDate issued(Node document) throws RepositoryException {
        return LocalDate.ofInstant(
                document.getProperty("issueDate").getDate().toInstant(), Vietnamese.ZONE);
    }

    /** The next after the last: a gap may be a document on paper. */
    static int next(Set<Integer> used) {
        return used.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }
}
