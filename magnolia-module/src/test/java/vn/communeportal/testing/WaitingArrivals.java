package vn.communeportal.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.communeportal.engagement.Arrivals;
import vn.communeportal.engagement.FollowUp;
import vn.communeportal.engagement.Submission;

/** What a test lets arrive, and what its senders are told, in memory. */
public class WaitingArrivals implements Arrivals {

    public final List<Submission> waiting = new ArrayList<>();
    public final Map<UUID, FollowUp> told = new HashMap<>();

    @Override
    public List<Submission> waiting(int most) {
        return List.copyOf(waiting.subList(0, Math.min(most, waiting.size())));
    }

    @Override
    public void acknowledge(Collection<UUID> submissions) {
        waiting.removeIf(one -> submissions.contains(one.id()));
    }

    @Override
    public void tell(UUID submission, FollowUp followUp) {
        told.put(submission, followUp);
    }

    @Override
    public void forget(UUID submission) {
        told.remove(submission);
    }
}
