package vn.communeportal.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Field;
import vn.communeportal.content.FieldType;
import vn.communeportal.content.Kind;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.host.Repositories;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/**
 * The registers of a board: decisions, rules, licences, training, tasks, security reviews and
 * incidents. All members read them, but what is about security only secretary, heads and
 * administrators; these also write.
 */
@Singleton
public final class Registers {

    /** The type of the records. */
    public static final String TYPE = "register";

    private static final Set<String> ABOUT_SECURITY = Set.of("securityReview", "incident");
    private static final String DAY = "day";
    private static final Messages TEXTS = Messages.shipped();
    private static final Locale LOCALE = Vietnamese.LOCALE;

    private final RecordDesk desk;
    private final EditorialDesk editorial;

    @Inject
    public Registers(Repositories repositories, EditorialDesk editorial, Clock clock) {
        this.editorial = editorial;
        Records records = new Records(repositories, clock, ContentTypes.ofRecords(TYPE));
        desk = new RecordDesk(records, editorial, Registers::isResponsible);
    }

    private static boolean isResponsible(Actor actor) {
        return actor.has(Role.SECRETARY) || actor.isApproving() || actor.isAdministrator();
    }

    public ContentType type() {
        return desk.type();
    }

    public boolean mayWrite(String login, String commune) {
        return desk.mayWrite(login, commune);
    }

    /** The registers that the person may read, in their order. */
    public List<Kind> kinds(String login, String commune) {
        return type().kinds().stream()
                .filter(kind -> mayRead(login, commune, kind.name()))
                .collect(Collectors.toList());
    }

    private boolean mayRead(String login, String commune, String kind) {
        Actor actor = editorial.actor(login, commune);
        return actor.isMember() && (!ABOUT_SECURITY.contains(kind) || isResponsible(actor));
    }

    /**
     * The records of a register in which all words are, newest first; none for those who may not
     * read it.
     *
     * @param words as typed; empty for all
     */
    public List<Record> find(String login, String commune, String kind, String words) {
        if (!mayRead(login, commune, kind)) {
            return List.of();
        }
        List<String> wanted = List.of(Vietnamese.fold(words).strip().split("\\s+"));
        return desk.all(login, commune).stream()
                .filter(record -> record.content().text(Kind.FIELD).equals(kind))
                .filter(record -> has(record, wanted))
                .sorted(
                        Comparator.comparing(
                                        (Record record) ->
                                                record.content().date(DAY).orElse(LocalDate.MIN))
                                .thenComparing(Record::since)
                                .reversed())
                .collect(Collectors.toList());
    }

    private boolean has(Record record, List<String> wanted) {
        Content content = record.content();
        String folded =
                Vietnamese.fold(
                        type().fields().stream()
                                .filter(field -> field.type() != FieldType.PART)
                                .map(field -> RecordWords.of(content, field, TEXTS, LOCALE))
                                .collect(Collectors.joining(" ")));
        return wanted.stream().allMatch(folded::contains);
    }

    /** Oldest first; none for those who may not read the register. */
    public List<RecordChange> history(String login, String commune, Record record) {
        return mayRead(login, commune, record.content().text(Kind.FIELD))
                ? desk.history(login, commune, record.id())
                : List.of();
    }

    /**
     * Enters a record.
     *
     * @throws TransitionRefusedException if the person may not, or it is not in order
     */
    public Record add(String login, String commune, Content content)
            throws TransitionRefusedException {
        return desk.add(login, commune, content);
    }

    /**
     * Changes a record; what it said stays in its history.
     *
     * @param reason why it says something else now
     * @throws TransitionRefusedException if the person may not, it is not in order, or somebody was
     *     faster
     */
    public void change(String login, String commune, Record seen, String reason, Content content)
            throws TransitionRefusedException {
        desk.change(login, commune, seen.id(), seen.revision(), reason, content);
    }

    /** A register as a table, its first row the names of the columns. */
    public List<List<String>> table(
            List<Record> records, Kind kind, Messages messages, Locale locale) {
        List<Field> fields =
                kind.fields().stream()
                        .filter(field -> !field.name().equals(Kind.FIELD))
                        .filter(field -> field.type() != FieldType.PART)
                        .collect(Collectors.toList());
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                fields.stream()
                        .map(field -> messages.text(locale, field.labelKey()))
                        .collect(Collectors.toList()));
        for (Record record : records) {
            rows.add(
                    fields.stream()
                            .map(field -> RecordWords.of(record.content(), field, messages, locale))
                            .collect(Collectors.toList()));
        }
        return rows;
    }
}
