package vn.communeportal.insight.visits;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;

/** How other nodes of the installation are asked for their sums. */
interface NodeCalls {

    /** Addresses; none where one instance serves boards and citizens. */
    List<String> nodes();

    /**
     * What the node counted since a day.
     *
     * @return null if it cannot be reached or refuses
     */
    JsonNode ask(String node, LocalDate since);
}
