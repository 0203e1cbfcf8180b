package vn.communeportal.engagement.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.Node;
import javax.jcr.NodeIterator;
import javax.jcr.RepositoryException;
import vn.communeportal.content.JcrTime;
import vn.communeportal.host.Repositories;
import vn.communeportal.text.Vietnamese;

/**
 * What was done with the data of people, for whoever has to answer for it: when, by whom, on what
 * ground, how many records of which place. Never whose, and none of the data.
 */
@Singleton
public final class PrivacyLog {

    /** Beside what citizens send. */
    public static final String WORKSPACE = "engagementIntake";

    private static final String TYPE = "cp:intake";
    private static final String RECORDS = "privacy";
    private static final String TIME = "time";
    private static final String LOGIN = "login";
    private static final String DEED = "deed";
    private static final String PLACE = "place";
    private static final String COUNT = "count";

    private final Repositories repositories;
    private final Clock clock;

    @Inject
    public PrivacyLog(Repositories repositories, Clock clock) {
        this.repositories = repositories;
        this.clock = clock;
    }

    /** What can be done with data. */
    public enum Deed {
        /** Erased since their time was over. */
        EXPIRED,
        /** Handed out to the person. */
        EXPORTED,
        /** Erased since the person asked for it. */
        ERASED
    }

    /** One deed. Immutable. */
    public static final class Entry {

        private final Instant time;
        private final String login;
        private final Deed deed;
        private final String place;
        private final long count;

        Entry(Instant time, String login, Deed deed, String place, long count) {
            this.time = time;
            this.login = login;
            this.deed = deed;
            this.place = place;
            this.count = count;
        }

        public Instant time() {
            return time;
        }

        /** Who did it; empty for the job. */
        public String login() {
            return login;
        }

        public Deed deed() {
            return deed;
        }

        /** Name of the place, see {@link PersonalRecords#name}. */
        public String place() {
            return place;
        }

        /** How many records. */
        public long count() {
            return count;
        }
    }

    /**
     * @param login empty for the job
     */
    void write(String commune, String login, Deed deed, String place, long count) {
        Instant now = clock.instant();
        repositories.editing(
                WORKSPACE,
                session -> {
                    Node records = child(child(session.getRootNode(), RECORDS), commune);
                    Node year =
                            child(records, Integer.toString(now.atZone(Vietnamese.ZONE).getYear()));
                    Node entry = year.addNode(UUID.randomUUID().toString(), TYPE);
                    entry.setProperty(TIME, JcrTime.of(now));
                    entry.setProperty(LOGIN, login);
                    entry.setProperty(DEED, deed.name());
                    entry.setProperty(PLACE, place);
                    entry.setProperty(COUNT, count);
                    session.save();
                    return null;
                });
    }

    private static Node child(Node parent, String name) throws RepositoryException {
        return parent.hasNode(name) ? parent.getNode(name) : parent.addNode(name, TYPE);
    }

    /** All of a commune, oldest first. */
    public List<Entry> of(String commune) {
        return repositories.editing(
                WORKSPACE,
                session -> {
                    List<Entry> entries = new ArrayList<>();
                    String path = "/" + RECORDS + "/" + commune;
                    if (session.nodeExists(path)) {
                        for (NodeIterator years = session.getNode(path).getNodes();
                                years.hasNext(); ) {
                            NodeIterator nodes = years.nextNode().getNodes();
                            while (nodes.hasNext()) {
                                entries.add(read(nodes.nextNode()));
                            }
                        }
                    }
                    entries.sort(Comparator.comparing(Entry::time));
                    return entries;
                });
    }

    private static Entry read(Node node) throws RepositoryException {
        return new Entry(
                node.getProperty(TIME).getDate().toInstant(),
                node.getProperty(LOGIN).getString(),
                Deed.valueOf(node.getProperty(DEED).getString()),
                node.getProperty(PLACE).getString(),
                node.getProperty(COUNT).getLong());
    }
}
