package vn.communeportal.editorial.time;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Roster;
import vn.communeportal.host.Mail;
import vn.communeportal.host.MailException;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.host.Repositories;
import vn.communeportal.regulation.Regulation;
import vn.communeportal.text.Messages;
import vn.communeportal.text.Vietnamese;

/**
 * One message a working day to each member for whom something is due or overdue, over all their
 * communes; nothing to the others, nothing on days off, nothing to those who are away or do not
 * want it. It says how many things wait, not which: what is not published stays out of the mail.
 * Hosts run it every few minutes.
 */
@Singleton
public final class DailyDigest {

    private static final Logger log = LoggerFactory.getLogger(DailyDigest.class);

    /** When offices open, in Vietnam. */
    private static final LocalTime NOT_BEFORE = LocalTime.of(7, 30);

    /** A server that was down all day need not send what is no longer true in the evening. */
    private static final LocalTime NOT_AFTER = LocalTime.of(17, 0);

    private final Repositories repositories;
    private final EditorialDesk desk;
    private final MyWork work;
    private final People people;
    private final Mail mail;
    private final OtherWork other;
    private final Clock clock;
    private final DigestLedger ledger;
    private final Messages messages = Messages.shipped();

    /** Of the board's items alone. */
    public DailyDigest(
            Repositories repositories,
            EditorialDesk desk,
            MyWork work,
            People people,
            Mail mail,
            Clock clock) {
        this(repositories, desk, work, people, mail, clock, OtherWork.NONE);
    }

    /**
     * @param other what waits besides items
     */
    @Inject
    public DailyDigest(
            Repositories repositories,
            EditorialDesk desk,
            MyWork work,
            People people,
            Mail mail,
            Clock clock,
            OtherWork other) {
        this.other = other;
        this.repositories = repositories;
        this.desk = desk;
        this.work = work;
        this.people = people;
        this.mail = mail;
        this.clock = clock;
        ledger = new DigestLedger(repositories, clock);
    }

    /** Whether this installation sends anything at all. */
    public boolean isPossible() {
        return mail.isConfigured();
    }

    /** Whether the person wants the message; everybody does who has not said otherwise. */
    public boolean isWanted(String login) {
        return ledger.isWanted(login);
    }

    public void want(String login, boolean wanted) {
        ledger.want(login, wanted);
    }

    /** Sends what is to be sent now; returns how many messages that were. */
    public int run() {
        ZonedDateTime now = clock.instant().atZone(Vietnamese.ZONE);
        LocalDate today = now.toLocalDate();
        if (!mail.isConfigured()
                || now.toLocalTime().isBefore(NOT_BEFORE)
                || !now.toLocalTime().isBefore(NOT_AFTER)
                || !Regulation.inForce().workingDays().isWorkingDay(today)) {
            return 0;
        }
        TreeMap<String, List<Commune>> receivers = receivers();
        int sent = 0;
        for (String login : receivers.keySet()) {
            Person person = people.byLogin(login).orElse(null);
            if (person != null
                    && !person.email().isEmpty()
                    && ledger.isWanted(login)
                    && ledger.claim(login, today)
                    && send(person, receivers.get(login))) {
                sent++;
            }
        }
        return sent;
    }

    /** Everybody who is there today, with the communes that they are members in. */
    private TreeMap<String, List<Commune>> receivers() {
        TreeMap<String, List<Commune>> receivers = new TreeMap<>();
        for (Commune commune : repositories.editing(Communes.WORKSPACE, Communes::all)) {
            if (commune.isOpen()) {
                Roster roster = desk.roster(commune.id());
                Set<String> members = new TreeSet<>(roster.members());
                members.removeIf(roster::isAway);
                members.forEach(
                        login ->
                                receivers
                                        .computeIfAbsent(login, any -> new ArrayList<>())
                                        .add(commune));
            }
        }
        return receivers;
    }

    /** False if there was nothing to say, or the server did not take it: then it is tried again. */
    private boolean send(Person person, List<Commune> communes) {
        Locale language = person.language();
        StringBuilder text = new StringBuilder();
        long overdue = 0;
        long today = 0;
        for (Commune commune : communes) {
            List<WorkItem> waiting = work.of(person.login(), commune.id());
            List<DueDate> besides = other.of(person.login(), commune.id());
            long late =
                    waiting.stream().filter(WorkItem::isOverdue).count()
                            + count(besides, DueDate.Status.OVERDUE);
            long due =
                    waiting.stream().filter(WorkItem::isDueToday).count()
                            + count(besides, DueDate.Status.TODAY);
            overdue += late;
            today += due;
            if (late + due > 0) {
                text.append(
                        messages.text(
                                language,
                                "digest.commune",
                                commune.name(),
                                late,
                                due,
                                waiting.size() + besides.size()));
                text.append('\n');
            }
        }
        if (overdue + today == 0) {
            ledger.sent(person.login());
            return false;
        }
        try {
            mail.send(
                    person.email(),
                    messages.text(language, "digest.subject", overdue, today),
                    messages.text(language, "digest.greeting", person.fullName())
                            + "\n\n"
                            + text
                            + "\n"
                            + (mail.boardAddress().isEmpty()
                                    ? ""
                                    : messages.text(language, "digest.link", mail.boardAddress())
                                            + "\n\n")
                            + messages.text(language, "digest.end")
                            + "\n");
        } catch (MailException e) {
            // What the server says may name the receiver.
            log.warn(
                    "A daily message could not be sent ({}); it is tried again",
                    e.getCause() == null ? "" : e.getCause().getClass().getSimpleName());
            return false;
        }
        ledger.sent(person.login());
        return true;
    }

    private static long count(List<DueDate> days, DueDate.Status status) {
        return days.stream().filter(day -> day.status() == status).count();
    }
}
