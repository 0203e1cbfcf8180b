package vn.communeportal.engagement.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.engagement.transfer.Row;
import vn.communeportal.engagement.transfer.RowSource;
import vn.communeportal.engagement.transfer.RowTarget;

/** What senders are told, on the way from the boards to where citizens are served. */
public final class AnswerChannel implements RowSource, RowTarget {

    private final IntakeStore store;

    @Inject
    public AnswerChannel(IntakeStore store) {
        this.store = store;
    }

    @Override
    public String channel() {
        return "answers";
    }

    @Override
    public List<Row> waiting(int most) {
        return store.read(
                session -> {
                    List<Row> rows = new ArrayList<>();
                    for (Node mark : IntakeNodes.marks(session, IntakeStore.OUTGOING, most)) {
                        Telling telling =
                                StoredArrivals.isGone(mark)
                                        ? Telling.gone(UUID.fromString(mark.getName()))
                                        : Telling.of(SubmissionNode.of(mark));
                        rows.add(new Row(StoredArrivals.rowId(mark), telling.bytes()));
                    }
                    return rows;
                });
    }

    /** What was told anew meanwhile has another id and stays in the queue. */
    @Override
    public void acknowledge(Collection<String> ids) {
        store.change(
                session -> {
                    for (Node mark :
                            IntakeNodes.marks(session, IntakeStore.OUTGOING, Integer.MAX_VALUE)) {
                        if (ids.contains(StoredArrivals.rowId(mark))) {
                            IntakeNodes.unmark(mark, store.now());
                        }
                    }
                    return null;
                });
    }

    @Override
    public void keep(Row row) throws IOException {
        Telling telling = Telling.read(row.content());
        store.change(
                session -> {
                    keep(session, telling);
                    return null;
                });
        if (telling.followUp().isEmpty()) {
            store.journal().remove(telling.id());
        }
    }

    private void keep(Session session, Telling telling) throws RepositoryException {
        Optional<Node> there = IntakeNodes.find(session, telling.id());
        if (telling.followUp().isEmpty()) {
            if (there.isPresent()) {
                new SubmissionNode(there.get()).forget(store.now());
            }
            return;
        }
        SubmissionNode node =
                there.isPresent()
                        ? new SubmissionNode(there.get())
                        : SubmissionNode.wayBack(session, telling);
        // A row that comes again later than a newer one changes nothing.
        if (node.revision() < telling.revision()) {
            node.tell(telling.followUp().get(), telling.revision());
        }
    }
}
