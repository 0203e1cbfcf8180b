package vn.communeportal.channels;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.inject.Inject;
import javax.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.host.Repositories;
import vn.communeportal.register.Record;
import vn.communeportal.register.Records;

/**
 * Posts items on a commune's page of Facebook, once each. A record is saved before the page is
 * asked. If nobody knows whether a post arrived, because the answer never came or we stopped
 * meanwhile, the page's feed is looked through for the record's mark before the page is asked
 * again.
 */
@Singleton
public final class PagePosting {

    private static final Logger log = LoggerFactory.getLogger(PagePosting.class);

    private static final String FACEBOOK = "facebook";
    private static final String SENDING = "sending";
    private static final String REFUSED = "refused";
    private static final String ATTEMPTS = "attempts";
    private static final String TRIED_AT = "triedAt";
    private static final String ANSWER = "answer";
    private static final String MARK = "mark";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Longer than an attempt can last: nobody else is at it any more. */
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMinutes(2);

    /** Each pause is twice as long as the one before, so many times. */
    private static final int MOST_DOUBLINGS = 8;

    private static final int MARK_LENGTH = 8;

    /** Clocks differ. */
    private static final Duration SKEW = Duration.ofHours(1);

    private final Repositories repositories;
    private final CrossPosts posts;
    private final FacebookSettings settings;
    private final Clock clock;
    private final Duration patience;

    @Inject
    public PagePosting(
            Repositories repositories, CrossPosts posts, FacebookSettings settings, Clock clock) {
        this(repositories, posts, settings, clock, PATIENCE);
    }

    /** The same with another time to wait for answers. */
    public PagePosting(
            Repositories repositories,
            CrossPosts posts,
            FacebookSettings settings,
            Clock clock,
            Duration patience) {
        this.repositories = repositories;
        this.posts = posts;
        this.settings = settings;
        this.clock = clock;
        this.patience = patience;
    }

    /** Whether the commune has a page, and the person may post on it. */
    public boolean isPossible(String login, String commune) {
        return settings.page(commune).isPresent() && posts.desk().mayWrite(login, commune);
    }

    /** What people call the commune's page; empty if it has none. */
    public String pageName(String commune) {
        return settings.name(commune);
    }

    /**
     * Posts an item; if the page does not answer, {@link #run} goes on with it.
     *
     * @param text what is posted, without the address
     * @param address of the item on the portal
     * @return the record, whatever became of it
     * @throws TransitionRefusedException if the person may not, the item is not public, or a post
     *     of it is there or on its way
     */
    public Record post(String login, String commune, CaseFile file, String text, String address)
            throws TransitionRefusedException {
        List<Objection> objections = new ArrayList<>(posts.objections(commune, file));
        if (settings.page(commune).isEmpty()) {
            objections.add(Objection.of("noPage"));
        }
        if (address.isBlank()) {
            objections.add(Objection.of("noAddress"));
        }
        // The record's id is the item's and how often it was posted: of two at once only one goes
        // on.
        String id = file.item().id() + "-" + firstFree(commune, file.item().id(), objections);
        if (!objections.isEmpty() || !posts.desk().mayWrite(login, commune)) {
            objections.addAll(objections.isEmpty() ? List.of(Objection.of("notYours")) : List.of());
            throw new TransitionRefusedException(objections);
        }
        String mark = "#" + UUID.randomUUID().toString().substring(0, MARK_LENGTH);
        Content content =
                CrossPosts.about(file, FACEBOOK, settings.name(commune))
                        .with(CrossPosts.PROGRESS, SENDING)
                        .with("text", text + "\n\n" + address + mark)
                        .with(MARK, address + mark)
                        .with(ATTEMPTS, 0L);
        Record record =
                records()
                        .add(commune, id, login, content)
                        .orElseThrow(
                                () ->
                                        new TransitionRefusedException(
                                                List.of(
                                                        Objection.of(
                                                                "postedAlready",
                                                                settings.name(commune)))));
        attempt(commune, record, login);
        return records().find(commune, id).orElseThrow();
    }

    /** A post that was refused does not stand in the way of the next. */
    private int firstFree(String commune, String itemId, List<Objection> objections) {
        int number = 1;
        Optional<Record> earlier = records().find(commune, itemId + "-" + number);
        while (earlier.isPresent()) {
            if (!earlier.get().content().text(CrossPosts.PROGRESS).equals(REFUSED)) {
                objections.add(Objection.of("postedAlready", settings.name(commune)));
                return number;
            }
            number++;
            earlier = records().find(commune, itemId + "-" + number);
        }
        return number;
    }

    /** Goes on with all posts of which nobody knows whether they arrived. For the timer. */
    public void run() {
        for (Commune commune : repositories.editing(Communes.WORKSPACE, Communes::all)) {
            if (settings.page(commune.id()).isPresent()) {
                for (Record record : records().all(commune.id())) {
                    if (isDue(record)) {
                        attempt(commune.id(), record, record.by());
                    }
                }
            }
        }
    }

    private boolean isDue(Record record) {
        Instant tried = record.content().time(TRIED_AT).orElse(record.since());
        return record.content().text(CrossPosts.PROGRESS).equals(SENDING)
                && tried.plus(pause(record)).isBefore(clock.instant());
    }

    private static Duration pause(Record record) {
        long attempts = Math.max(1, record.content().number(ATTEMPTS).orElse(1));
        return BETWEEN_ATTEMPTS.multipliedBy(1L << Math.min(MOST_DOUBLINGS, attempts - 1));
    }

    private void attempt(String commune, Record record, String login) {
        long attempt = record.content().number(ATTEMPTS).orElse(0) + 1;
        Content trying = record.content().with(ATTEMPTS, attempt).with(TRIED_AT, clock.instant());
        if (!records().change(commune, record.id(), record.revision(), login, ANSWER, trying)) {
            // Another node is at it.
            return;
        }
        Content after = trying;
        try {
            FacebookPage page =
                    new FacebookPage(
                            settings.server(),
                            settings.page(commune).orElseThrow(),
                            settings.token(commune),
                            patience);
            String mark = trying.text(MARK);
            Optional<String> there =
                    attempt == 1 ? Optional.empty() : page.find(mark, record.since().minus(SKEW));
            String post = there.isPresent() ? there.get() : page.post(trying.text("text"), mark);
            after =
                    trying.with(CrossPosts.PROGRESS, CrossPosts.POSTED)
                            .with("url", "https://www.facebook.com/" + post)
                            .with("postedAt", clock.instant())
                            .with(ANSWER, null);
        } catch (PageException e) {
            log.info("Post {} of {} is not there yet: {}", record.id(), commune, e.getMessage());
            after =
                    trying.with(CrossPosts.PROGRESS, e.isUnclear() ? SENDING : REFUSED)
                            .with(ANSWER, e.getMessage());
        }
        records().change(commune, record.id(), record.revision() + 1, login, ANSWER, after);
    }

    private Records records() {
        return posts.records();
    }
}
