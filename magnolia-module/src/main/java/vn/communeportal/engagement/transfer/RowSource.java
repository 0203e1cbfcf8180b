package vn.communeportal.engagement.transfer;

import java.util.Collection;
import java.util.List;

/**
 * Where rows of a channel wait until the other instance has them. Safe for use by many threads.
 *
 * <p>A channel with a source on the citizens' instance goes to the boards' instance, one with a
 * source on the boards' instance to all instances that serve citizens.
 */
public interface RowSource {

    /** Name of the channel, as {@code submissions}; letters, digits and hyphens. */
    String channel();

    /** The oldest rows that wait; the same again as long as they are not acknowledged. */
    List<Row> waiting(int most);

    /** The other side has these on its disk; ids that do not wait (any more) are no error. */
    void acknowledge(Collection<String> ids);
}
