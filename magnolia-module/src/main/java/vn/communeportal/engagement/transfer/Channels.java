package vn.communeportal.engagement.transfer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The channels of this instance: what it gives to others and what it keeps of theirs. Named when
 * the installation starts.
 */
@Singleton
public final class Channels {

    private static final Logger log = LoggerFactory.getLogger(Channels.class);

    /** Rows of one message, so that none of them holds up the others for long. */
    private static final int MOST_ROWS = 50;

    private static final long MOST_BYTES = 8L << 20;

    private final Map<String, RowSource> sources = new ConcurrentHashMap<>();
    private final Map<String, RowTarget> targets = new ConcurrentHashMap<>();

    @Inject
    public Channels() {
        // Sources and targets are added by those who have them.
    }

    public void addSource(RowSource source) {
        sources.put(source.channel(), source);
    }

    public void addTarget(RowTarget target) {
        targets.put(target.channel(), target);
    }

    Collection<RowSource> sources() {
        return sources.values();
    }

    Collection<RowTarget> targets() {
        return targets.values();
    }

    Optional<RowSource> source(String channel) {
        return Optional.ofNullable(sources.get(channel));
    }

    Optional<RowTarget> target(String channel) {
        return Optional.ofNullable(targets.get(channel));
    }

    /**
     * The next rows of a source that fit into a message.
     *
     * @param without ids of rows that need not go
     */
    static List<Row> batch(RowSource source, Set<String> without) {
        List<Row> batch = new ArrayList<>();
        long bytes = 0;
        for (Row row : source.waiting(MOST_ROWS + without.size())) {
            if (without.contains(row.id())) {
                continue;
            }
            bytes += row.content().length;
            if (!batch.isEmpty() && (bytes > MOST_BYTES || batch.size() == MOST_ROWS)) {
                break;
            }
            batch.add(row);
        }
        return batch;
    }

    /** Keeps rows; returns the ids of those that are on the disk now. */
    static List<String> keep(RowTarget target, List<Row> rows) {
        List<String> kept = new ArrayList<>();
        for (Row row : rows) {
            try {
                target.keep(row);
                kept.add(row.id());
            } catch (IOException | RuntimeException e) {
                log.warn(
                        "A row of {} could not be kept and will come again: {}",
                        target.channel(),
                        e.toString());
            }
        }
        return kept;
    }
}
