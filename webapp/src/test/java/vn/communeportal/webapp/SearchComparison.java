package vn.communeportal.webapp;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.query.Query;
import javax.jcr.query.Row;
import javax.jcr.query.RowIterator;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.search.Facet;
import vn.communeportal.search.SearchQuery;
import vn.communeportal.search.SearchResult;
import vn.communeportal.search.feed.PortalSearch;

/**
 * The same questions to the index and, in JCR-SQL2, to the repository that it is fed from, for
 * {@code src/bench/search.sh}: two words, a kind and a section, how many there are, how many of
 * them of each section and unit, and the first page.
 *
 * <pre>SearchComparison DIR ITEMS</pre>
 *
 * DIR is as {@code src/bench/load.sh} makes it, or is made.
 */
final class SearchComparison {

    private static final ContentType TYPE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    private static final String SECTION = "TT-02";
    private static final String[] FREQUENT = {"kế hoạch", "nông dân", "hành chính", "thiên tai"};
    private static final String UNIT = "unit";
    private static final int PAGE = 10;
    private static final int ROUNDS = 3;

    private final PortalComponents portal;
    private final PortalSearch search;

    private SearchComparison(PortalComponents portal) {
        this.portal = portal;
        search = portal.search();
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int items = Integer.parseInt(arguments[1]);
        Path made = folder.resolve("made-" + items);
        try (PortalServer server =
                PortalServer.start(
                        new ServerSettings(
                                0,
                                InetAddress.getLoopbackAddress(),
                                folder.resolve("data"),
                                false,
                                false,
                                Optional.empty()))) {
            if (!Files.exists(made)) {
                new LoadItems(server.components()).make(items);
                Files.createFile(made);
            }
            LoadServer.awaitIndexes(server.components());
            new SearchComparison(server.components()).compare(items);
        }
        System.exit(0);
    }

    private void compare(int items) throws RepositoryException {
        // Each of these stands in one title, of an item of the section.
        List<String> rare = new ArrayList<>();
        for (int i = 0; i < FREQUENT.length; i++) {
            rare.add("tin " + ((i * 2 + 1) * items / 10 + 3));
        }
        compare("frequent", List.of(FREQUENT));
        compare("rare", rare);
    }

    private void compare(String name, List<String> questions) throws RepositoryException {
        for (int i = 0; i < 200; i++) {
            ask(questions.get(i % questions.size()));
        }
        Times ours = new Times();
        Times theirs = new Times();
        Times counted = new Times();
        long found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (String words : questions) {
                SearchResult result = ours.of(() -> ask(words));
                Counts counts = theirs.of(() -> askRepository(words, true));
                counted.of(() -> askRepository(words, false));
                check(words, result, counts);
                found += counts.total;
            }
        }
        SearchBenchmark.print(name + ".found", (double) found / ROUNDS / questions.size());
        SearchBenchmark.print(name + ".index", ours.median());
        SearchBenchmark.print(name + ".sql2", theirs.median());
        SearchBenchmark.print(name + ".sql2.withoutCounts", counted.median());
        SearchBenchmark.print(name + ".timesFaster", theirs.median() / ours.median());
    }

    private SearchResult ask(String words) {
        return search.search(
                SearchQuery.in(LoadItems.COMMUNE)
                        .words(words)
                        .with(Facet.KIND, TYPE.name())
                        .with(Facet.SECTION, SECTION)
                        .page(1, PAGE));
    }

    /**
     * Both have to find the same, or comparing them says nothing. In the sections next to the one
     * asked for the index may count some more: it also knows how pictures are described, which no
     * item of that section has.
     */
    private static void check(String words, SearchResult result, Counts counts) {
        if (result.total() != counts.total
                || !hasAtLeast(result.counts(Facet.SECTION), counts.sections)
                || !result.counts(Facet.UNIT).equals(counts.units)) {
            throw new IllegalStateException(
                    words
                            + ": the index has "
                            + told(
                                    result.total(),
                                    result.counts(Facet.SECTION),
                                    result.counts(Facet.UNIT))
                            + ", the repository "
                            + told(counts.total, counts.sections, counts.units));
        }
    }

    private static boolean hasAtLeast(Map<String, Long> ours, Map<String, Long> theirs) {
        return theirs.entrySet().stream()
                .allMatch(one -> ours.getOrDefault(one.getKey(), 0L) >= one.getValue());
    }

    private static String told(long total, Map<String, Long> sections, Map<String, Long> units) {
        return total + ", by section " + sections + ", by unit " + units;
    }

    /**
     * What the repository has for it: a query for the page; for the counts it has nothing but to
     * read what each result has. The count of a section is that without the filter by section.
     */
    private Counts askRepository(String words, boolean counting) throws RepositoryException {
        return portal.repositories()
                .published(
                        TYPE.workspace(),
                        session -> {
                            Counts counts = new Counts();
                            Query page = query(session, words, true);
                            page.setLimit(PAGE);
                            for (RowIterator rows = page.execute().getRows(); rows.hasNext(); ) {
                                counts.titles.add(
                                        rows.nextRow()
                                                .getNode("a")
                                                .getProperty("title")
                                                .getString());
                            }
                            if (counting) {
                                RowIterator rows = query(session, words, false).execute().getRows();
                                while (rows.hasNext()) {
                                    counts.add(rows.nextRow());
                                }
                            }
                            return counts;
                        });
    }

    private static Query query(Session session, String words, boolean inSection)
            throws RepositoryException {
        String sql =
                "SELECT a.* FROM ["
                        + TYPE.nodeType()
                        + "] AS a WHERE ISDESCENDANTNODE(a, '/"
                        + LoadItems.COMMUNE
                        + "') AND CONTAINS(a.*, '"
                        + words
                        + "')"
                        + (inSection
                                ? " AND a.[section] = '"
                                        + SECTION
                                        + "' ORDER BY SCORE(a) DESC, a.[publishedAt] DESC"
                                : "");
        return session.getWorkspace().getQueryManager().createQuery(sql, Query.JCR_SQL2);
    }

    /** What a page of results tells. */
    private static final class Counts {

        private final List<String> titles = new ArrayList<>();
        private final Map<String, Long> sections = new HashMap<>();
        private final Map<String, Long> units = new HashMap<>();
        private long total;

        private void add(Row row) throws RepositoryException {
            Node node = row.getNode("a");
            String section = node.getProperty("section").getString();
            sections.merge(section, 1L, Long::sum);
            if (section.equals(SECTION)) {
                total++;
                units.merge(node.getProperty(UNIT).getString(), 1L, Long::sum);
            }
        }
    }

    private interface Work<T> {
        T run() throws RepositoryException;
    }

    /** Milliseconds of processor. */
    private static final class Times {

        private final List<Double> all = new ArrayList<>();

        private <T> T of(Work<T> work) throws RepositoryException {
            long start = SearchBenchmark.processor();
            T result = work.run();
            all.add((SearchBenchmark.processor() - start) / 1e6);
            return result;
        }

        private double median() {
            return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
        }
    }
}
