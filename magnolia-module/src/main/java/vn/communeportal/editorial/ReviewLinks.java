package vn.communeportal.editorial;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.ContentType;
import vn.communeportal.host.Mail;
import vn.communeportal.host.MailException;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.host.Repositories;

/**
 * Links by which somebody who may approve reads one version of an item and decides about it, once,
 * within a set time, from any device. Looking whether a link stands changes nothing, since mail
 * scanners follow links; each opening, decision and refusal is in the item's history.
 */
@Singleton
public final class ReviewLinks {

    /** After so many wrong codes the link is worth nothing. */
    static final int MOST_FAILURES = 5;

    private static final Logger log = LoggerFactory.getLogger(ReviewLinks.class);
    private static final Set<Transition> DECISIONS =
            EnumSet.of(Transition.APPROVE, Transition.RETURN);

    private final EditorialDesk desk;
    private final BoardSettings settings;
    private final People people;
    private final Mail mail;
    private final Clock clock;
    private final ReviewLinkStore store;
    private final StoredCases cases;
    private final ReviewLinkWords words;

    @Inject
    public ReviewLinks(
            Repositories repositories,
            EditorialDesk desk,
            BoardSettings settings,
            People people,
            Mail mail,
            Clock clock) {
        this.desk = desk;
        this.settings = settings;
        this.people = people;
        this.mail = mail;
        this.clock = clock;
        store = new ReviewLinkStore(repositories);
        cases = new StoredCases(repositories);
        words = new ReviewLinkWords(desk, cases, people, mail);
    }

    /** Whether this installation can send any. */
    public boolean isPossible() {
        return mail.isConfigured() && !mail.boardAddress().isEmpty();
    }

    /**
     * Logins of those who could decide about the item: approving, with an address; heads before
     * their deputies.
     */
    public Set<String> receivers(CaseFile file) {
        Roster roster = desk.roster(file.item().commune());
        Set<String> logins = new LinkedHashSet<>(roster.heads());
        logins.addAll(roster.approvers());
        logins.removeAll(file.subject().writers());
        logins.removeIf(login -> people.byLogin(login).map(Person::email).orElse("").isEmpty());
        return logins;
    }

    public boolean hasCode(String login) {
        return store.code(login).isPresent();
    }

    /**
     * Sets the person's own code.
     *
     * @throws TransitionRefusedException if it is too easy to guess
     */
    public void setCode(String login, String code) throws TransitionRefusedException {
        if (!ReviewCode.isGoodEnough(code)) {
            throw new TransitionRefusedException(List.of(Objection.of("reviewCodeTooEasy")));
        }
        store.setCode(login, ReviewCode.keep(code));
    }

    /**
     * Sends somebody a link by which they decide about the item as it is.
     *
     * @param seen revision of the case that the sender has before their eyes
     * @throws TransitionRefusedException with all reasons; nothing was sent then
     */
    public void send(String login, ContentType type, String id, long seen, String receiver)
            throws TransitionRefusedException {
        CaseFile file =
                desk.open(login, type, id)
                        .orElseThrow(
                                () ->
                                        new TransitionRefusedException(
                                                List.of(Objection.of("notFound"))));
        ReviewLinkTerms terms = ReviewLinkTerms.of(settings.of(file.item().commune()));
        List<Objection> objections = new ArrayList<>();
        if (!isPossible()) {
            objections.add(Objection.of("reviewLinkNoMail"));
        }
        if (!receivers(file).contains(receiver)) {
            objections.add(Objection.of("reviewLinkReceiver"));
        } else if (terms.isCoded() && !hasCode(receiver)) {
            objections.add(Objection.of("reviewLinkNoCode"));
        }
        if (!objections.isEmpty()) {
            throw new TransitionRefusedException(objections);
        }
        Instant now = clock.instant();
        Person person = people.byLogin(receiver).orElseThrow();
        String token = ReviewToken.random();
        ReviewLink link =
                new ReviewLink(
                        ReviewToken.digest(token),
                        type,
                        id,
                        receiver,
                        seen,
                        now.plus(terms.time()),
                        false,
                        terms.isCoded(),
                        0);
        store.add(link, now);
        try {
            desk.perform(
                    login,
                    type,
                    id,
                    TransitionRequest.of(Transition.SEND_REVIEW_LINK)
                            .seen(seen)
                            .because(words.ofSending(person, link)));
            words.write(person, token, link);
        } catch (TransitionRefusedException e) {
            store.remove(link.digest());
            throw e;
        } catch (MailException e) {
            log.warn("A review link could not be sent");
            store.remove(link.digest());
            words.note(link, "notSent");
            throw new TransitionRefusedException(List.of(Objection.of("reviewLinkNotSent")));
        }
    }

    /** What stands in the way of using the link. Changes nothing. */
    public ReviewLink.Standing standing(String token) {
        return store.find(ReviewToken.digest(token))
                .map(link -> link.standing(file(link), clock.instant()))
                .orElse(ReviewLink.Standing.UNKNOWN);
    }

    /** The link, whatever its standing; empty if there is none. Changes nothing. */
    public Optional<ReviewLink> find(String token) {
        return store.find(ReviewToken.digest(token));
    }

    /**
     * Opens what the link is about; the history has it.
     *
     * @param code of the person; ignored if none is asked for
     * @throws TransitionRefusedException if it does not stand, or the code is not the person's
     */
    public CaseFile open(String token, String code) throws TransitionRefusedException {
        ReviewLink link = usable(token, code);
        CaseFile file =
                desk.open(link.login(), link.type(), link.itemId())
                        .orElseThrow(() -> refusal("reviewLink.UNKNOWN"));
        words.note(link, "opened");
        return file;
    }

    /**
     * Approves or returns; the link is used up with that.
     *
     * @param transition {@link Transition#APPROVE} or {@link Transition#RETURN}
     * @throws TransitionRefusedException with all reasons; if the decision was refused and not the
     *     link, the link stands as before
     */
    public CaseFile decide(String token, String code, Transition transition, String remark)
            throws TransitionRefusedException {
        ReviewLink link = usable(token, code);
        if (!DECISIONS.contains(transition)) {
            throw refusal("notInThisState");
        }
        if (!store.take(link.digest())) {
            words.note(link, "refused." + ReviewLink.Standing.USED);
            throw refusal("reviewLink." + ReviewLink.Standing.USED);
        }
        try {
            return desk.performAs(
                    decider(link),
                    link.type(),
                    link.itemId(),
                    TransitionRequest.of(transition).seen(link.revision()).because(remark));
        } catch (TransitionRefusedException e) {
            store.giveBack(link.digest());
            words.note(link, "refused.decision");
            throw e;
        }
    }

    /** Who decides, with what they may today in their own right and in others' places. */
    private Actor decider(ReviewLink link) throws TransitionRefusedException {
        String commune =
                file(link).orElseThrow(() -> refusal("reviewLink.UNKNOWN")).item().commune();
        for (Actor capacity : desk.capacities(link.login(), commune)) {
            if (capacity.isApproving()) {
                return capacity.by(Means.LINK);
            }
        }
        words.note(link, "refused.decision");
        throw refusal("notYours");
    }

    private ReviewLink usable(String token, String code) throws TransitionRefusedException {
        ReviewLink link =
                store.find(ReviewToken.digest(token))
                        .orElseThrow(() -> refusal("reviewLink.UNKNOWN"));
        ReviewLink.Standing standing = link.standing(file(link), clock.instant());
        if (standing != ReviewLink.Standing.OPEN) {
            words.note(link, "refused." + standing);
            throw refusal("reviewLink." + standing);
        }
        if (link.isCoded()
                && store.code(link.login())
                        .filter(kept -> ReviewCode.matches(code, kept))
                        .isEmpty()) {
            store.countFailure(link.digest());
            words.note(link, "refused.code");
            throw refusal("reviewLinkWrongCode");
        }
        return link;
    }

    private static TransitionRefusedException refusal(String key) {
        return new TransitionRefusedException(List.of(Objection.of(key)));
    }

    private Optional<CaseFile> file(ReviewLink link) {
        return cases.find(link.type(), link.itemId());
    }
}
