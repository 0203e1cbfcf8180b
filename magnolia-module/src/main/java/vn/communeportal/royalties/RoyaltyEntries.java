package vn.communeportal.royalties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentRules;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Problem;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.register.Record;
import vn.communeportal.register.Records;

/**
 * What people enter about royalties, first or anew: kept only if it is in order, and if nobody has
 * entered something else since they looked. Asks nobody for their rights.
 */
final class RoyaltyEntries {

    private final Records records;

    RoyaltyEntries(Records records) {
        this.records = records;
    }

    ContentType type() {
        return records.type();
    }

    /** Empty if nothing was entered. */
    Optional<Content> find(String commune, String id) {
        return records.find(commune, id).map(Record::content);
    }

    /** How often it was entered; 0 if never. */
    long revision(String commune, String id) {
        return records.find(commune, id).map(record -> record.revision() + 1).orElse(0L);
    }

    /**
     * @param revision that the person saw, see {@link #revision}
     * @param more what is wrong beyond the rules of the fields
     * @throws TransitionRefusedException if it is not in order, or somebody was faster
     */
    void enter(
            String login,
            String commune,
            String id,
            long revision,
            Content content,
            List<Problem> more)
            throws TransitionRefusedException {
        List<Problem> problems = new ArrayList<>(ContentRules.check(type(), content));
        problems.addAll(more);
        if (!problems.isEmpty()) {
            throw new TransitionRefusedException(
                    problems.stream().map(Objection::of).collect(Collectors.toList()));
        }
        boolean saved =
                revision == 0
                        ? records.add(commune, id, login, content).isPresent()
                        : records.change(commune, id, revision - 1, login, "", content);
        if (!saved) {
            throw new TransitionRefusedException(List.of(Objection.of("recordChangedMeanwhile")));
        }
    }
}
