package vn.communeportal.royalties;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.host.Repositories;
import vn.communeportal.register.Record;
import vn.communeportal.register.RecordChange;
import vn.communeportal.regulation.Regulation;
import vn.communeportal.supply.Deliveries;
import vn.communeportal.text.Vietnamese;

/**
 * The one door to royalties. Head, secretary and the officer of finance see everything, all others
 * what they get themselves. The secretary proposes, the head confirms, finance pays; deputies act
 * here for nobody, since it is about money and not about items.
 */
@Singleton
public final class RoyaltyDesk {

    private final EditorialDesk desk;
    private final RoyaltyBook book;
    private final RoyaltyEntries settings;
    private final RoyaltyEntries decisions;
    private final Clock clock;

    @Inject
    public RoyaltyDesk(
            Repositories repositories, EditorialDesk desk, Deliveries deliveries, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        book = new RoyaltyBook(repositories, deliveries, clock);
        settings = new RoyaltyEntries(book.settings());
        decisions = new RoyaltyEntries(book.decisions());
    }

    private Actor actor(String login, String commune) {
        return desk.capacities(login, commune).get(0);
    }

    /** Whether the person sees what everybody gets. */
    public boolean mayReadAll(String login, String commune) {
        Actor actor = actor(login, commune);
        return actor.has(Role.HEAD) || actor.has(Role.SECRETARY) || actor.has(Role.FINANCE);
    }

    /** Whether the person may decide about single works. */
    public boolean mayPropose(String login, String commune) {
        Actor actor = actor(login, commune);
        return actor.mayAct() && (actor.has(Role.HEAD) || actor.has(Role.SECRETARY));
    }

    /** Whether the person may confirm lists and say how royalties are counted. */
    public boolean mayConfirm(String login, String commune) {
        Actor actor = actor(login, commune);
        return actor.mayAct() && actor.has(Role.HEAD);
    }

    public boolean mayPay(String login, String commune) {
        Actor actor = actor(login, commune);
        return actor.mayAct() && (actor.has(Role.FINANCE) || actor.has(Role.HEAD));
    }

    /** The month's list; of what others get nothing for those who may not see it. */
    public Optional<RoyaltyList> list(String login, String commune, YearMonth month) {
        return mayReadAll(login, commune)
                ? Optional.of(book.list(commune, month))
                : Optional.empty();
    }

    /** What the person gets, from confirmed lists only, oldest first. */
    public List<OwnRoyalty> own(String login, String commune) {
        List<OwnRoyalty> own = new ArrayList<>();
        if (actor(login, commune).isMember()) {
            for (RoyaltyList list : book.confirmed(commune)) {
                list.works()
                        .forEach(
                                work ->
                                        work.shares().stream()
                                                .filter(share -> share.person().equals(login))
                                                .filter(share -> !share.isNothing())
                                                .map(share -> new OwnRoyalty(list, work, share))
                                                .forEach(own::add));
            }
        }
        return own;
    }

    /** What stands in the way of confirming the list (rule V18); nothing for a confirmed one. */
    public List<Objection> wrong(String commune, RoyaltyList list) {
        return list.state() == RoyaltyList.State.DRAFT ? limits(commune).wrong(list) : List.of();
    }

    /** What the head should know of the list's year up to it (rule V18, fund). */
    public List<Objection> ofTheYear(String commune, RoyaltyList list) {
        List<RoyaltyList> year =
                book.confirmed(commune).stream()
                        .filter(one -> one.month().getYear() == list.month().getYear())
                        .filter(one -> one.month().isBefore(list.month()))
                        .collect(Collectors.toList());
        year.add(list);
        return limits(commune).ofTheYear(year);
    }

    private RoyaltyLimits limits(String commune) {
        return new RoyaltyLimits(Regulation.inForce().royalties(), book.settings(commune));
    }

    public RoyaltySettings settings(String commune) {
        return book.settings(commune);
    }

    /** Counts the changes of the settings: who saves says which one they saw. */
    public long settingsRevision(String commune) {
        return settings.revision(commune, RoyaltySettings.TYPE);
    }

    public ContentType settingsType() {
        return settings.type();
    }

    public ContentType decisionType() {
        return decisions.type();
    }

    /**
     * Says how the commune counts from now on; confirmed lists stay as they are.
     *
     * @param revision that the person saw
     * @throws TransitionRefusedException if the person may not, it is not in order, or somebody was
     *     faster
     */
    public void saveSettings(String login, String commune, long revision, Content content)
            throws TransitionRefusedException {
        require(mayConfirm(login, commune));
        settings.enter(
                login,
                commune,
                RoyaltySettings.TYPE,
                revision,
                content,
                RoyaltySettings.check(content));
    }

    /** What was decided about a work; empty if nothing was, or for those who may not see it. */
    public Optional<Content> decision(String login, String commune, String itemId) {
        return mayReadAll(login, commune) ? decisions.find(commune, itemId) : Optional.empty();
    }

    /** Counts the decisions about a work: who decides says which one they saw. */
    public long decisionRevision(String commune, String itemId) {
        return decisions.revision(commune, itemId);
    }

    /**
     * Decides about a work. If it is in a confirmed list, the difference goes into the next one.
     *
     * @param month in whose list the person sees it
     * @param revision that the person saw
     */
    public void decide(
            String login,
            String commune,
            YearMonth month,
            String itemId,
            long revision,
            Content content)
            throws TransitionRefusedException {
        require(mayPropose(login, commune));
        if (book.work(commune, month, itemId).isEmpty()) {
            throw new TransitionRefusedException(List.of(Objection.of("notFound")));
        }
        decisions.enter(login, commune, itemId, revision, content, Decision.check(content));
    }

    /**
     * Confirms a month's list: from then on it never changes.
     *
     * @param fingerprint of the draft that the person saw
     */
    public void confirm(String login, String commune, YearMonth month, String fingerprint)
            throws TransitionRefusedException {
        require(mayConfirm(login, commune));
        RoyaltyList list = book.list(commune, month);
        List<Objection> objections = new ArrayList<>();
        if (list.state() != RoyaltyList.State.DRAFT) {
            objections.add(Objection.of("royaltyConfirmed"));
        } else if (!list.fingerprint().equals(fingerprint)) {
            objections.add(Objection.of("royaltyChangedMeanwhile"));
        } else if (list.works().isEmpty()) {
            objections.add(Objection.of("royaltyNothing"));
        } else if (month.isAfter(YearMonth.from(today()))) {
            objections.add(Objection.of("royaltyAhead"));
        }
        objections.addAll(wrong(commune, list));
        refuse(objections);
        if (book.lists().add(commune, month.toString(), login, list.confirmed()).isEmpty()) {
            throw new TransitionRefusedException(List.of(Objection.of("royaltyConfirmed")));
        }
    }

    /**
     * Notes that a confirmed list was paid.
     *
     * @param number of the order of payment; may be empty
     */
    public void pay(String login, String commune, YearMonth month, LocalDate day, String number)
            throws TransitionRefusedException {
        require(mayPay(login, commune));
        RoyaltyList list = book.list(commune, month);
        if (list.state() != RoyaltyList.State.CONFIRMED || day.isAfter(today())) {
            throw new TransitionRefusedException(List.of(Objection.of("royaltyNotPayable")));
        }
        Record record = list.record().orElseThrow();
        Content paid =
                record.content()
                        .with("status", RoyaltyList.State.PAID.id())
                        .with("paidOn", day)
                        .with("paymentNumber", number);
        if (!book.lists().change(commune, record.id(), record.revision(), login, number, paid)) {
            throw new TransitionRefusedException(List.of(Objection.of("recordChangedMeanwhile")));
        }
    }

    /** Who did what with a confirmed list, oldest first. */
    public List<RecordChange> history(String login, String commune, YearMonth month) {
        return mayReadAll(login, commune)
                ? book.lists().history(commune, month.toString())
                : List.of();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }

    private static void require(boolean may) throws TransitionRefusedException {
        if (!may) {
            throw new TransitionRefusedException(List.of(Objection.of("notYours")));
        }
    }

    private static void refuse(List<Objection> objections) throws TransitionRefusedException {
        if (!objections.isEmpty()) {
            throw new TransitionRefusedException(objections);
        }
    }
}
