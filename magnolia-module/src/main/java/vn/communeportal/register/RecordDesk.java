package vn.communeportal.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentRules;
import vn.communeportal.content.ContentType;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.TransitionRefusedException;

/**
 * The one door to the records of a type for people: says who may read and who may write, and lets
 * in only what is in order.
 */
public final class RecordDesk {

    private final Records records;
    private final EditorialDesk desk;
    private final Predicate<Actor> reading;
    private final Predicate<Actor> writing;

    /** Every member reads. */
    public RecordDesk(Records records, EditorialDesk desk, Predicate<Actor> writing) {
        this(records, desk, Actor::isMember, writing);
    }

    /**
     * @param reading who of the commune reads the records
     * @param writing who of these also writes; nobody does in a commune that is closed
     */
    public RecordDesk(
            Records records,
            EditorialDesk desk,
            Predicate<Actor> reading,
            Predicate<Actor> writing) {
        this.records = records;
        this.desk = desk;
        this.reading = reading;
        this.writing = writing;
    }

    public ContentType type() {
        return records.type();
    }

    public boolean mayRead(String login, String commune) {
        return reading.test(desk.actor(login, commune));
    }

    public boolean mayWrite(String login, String commune) {
        Actor actor = desk.actor(login, commune);
        return actor.mayAct() && reading.test(actor) && writing.test(actor);
    }

    /** In the order in which they were entered; none for those who may not read them. */
    public List<Record> all(String login, String commune) {
        return mayRead(login, commune) ? records.all(commune) : List.of();
    }

    /**
     * @return empty if there is none, or none for this person
     */
    public Optional<Record> find(String login, String commune, String id) {
        return mayRead(login, commune) ? records.find(commune, id) : Optional.empty();
    }

    /** Oldest first; none for those who may not read them. */
    public List<RecordChange> history(String login, String commune, String id) {
        return mayRead(login, commune) ? records.history(commune, id) : List.of();
    }

    /**
     * Enters a record.
     *
     * @throws TransitionRefusedException if the person may not, or it is not in order
     */
    public Record add(String login, String commune, Content content)
            throws TransitionRefusedException {
        return add(login, commune, content, List.of());
    }

    /**
     * The same where the caller has found more in the way.
     *
     * @param more may be empty
     */
    public Record add(String login, String commune, Content content, List<Objection> more)
            throws TransitionRefusedException {
        check(login, commune, content, more);
        return records.add(commune, login, content);
    }

    /**
     * Changes a record; what it said stays in its history.
     *
     * @param revision that the person saw
     * @param reason may be empty
     * @throws TransitionRefusedException if the person may not, it is not in order, or somebody was
     *     faster
     */
    public void change(
            String login, String commune, String id, long revision, String reason, Content content)
            throws TransitionRefusedException {
        check(login, commune, content, List.of());
        if (!records.change(commune, id, revision, login, reason, content)) {
            throw new TransitionRefusedException(List.of(Objection.of("recordChangedMeanwhile")));
        }
    }

    private void check(String login, String commune, Content content, List<Objection> more)
            throws TransitionRefusedException {
        List<Objection> objections = new ArrayList<>(more);
        if (!mayWrite(login, commune)) {
            objections.add(0, Objection.of("notYours"));
        }
        ContentRules.check(records.type(), content)
                .forEach(problem -> objections.add(Objection.of(problem)));
        if (!objections.isEmpty()) {
            throw new TransitionRefusedException(objections);
        }
    }
}
