package vn.communeportal.engagement.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.inject.Inject;
import vn.communeportal.engagement.transfer.Row;
import vn.communeportal.engagement.transfer.RowSource;
import vn.communeportal.engagement.transfer.RowTarget;

/** Submissions on the way from where citizens are served to the boards. */
public final class SubmissionChannel implements RowSource, RowTarget {

    private static final long MOST_BYTES = 16L << 20;

    private final StoredIntake intake;
    private final StoredArrivals arrivals;

    @Inject
    public SubmissionChannel(StoredIntake intake, StoredArrivals arrivals) {
        this.intake = intake;
        this.arrivals = arrivals;
    }

    @Override
    public String channel() {
        return "submissions";
    }

    @Override
    public List<Row> waiting(int most) {
        List<Row> rows = new ArrayList<>();
        for (Deposit deposit : arrivals.deposits(most, MOST_BYTES)) {
            rows.add(new Row(deposit.id().toString(), deposit.bytes()));
        }
        return rows;
    }

    @Override
    public void acknowledge(Collection<String> ids) {
        arrivals.acknowledge(ids.stream().map(UUID::fromString).collect(Collectors.toList()));
    }

    @Override
    public void keep(Row row) throws IOException {
        intake.keepFetched(Deposit.read(row.content()));
    }
}
