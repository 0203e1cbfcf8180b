package vn.communeportal.broadcast;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.content.PostingRules;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.State;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.host.Repositories;
import vn.communeportal.register.Record;
import vn.communeportal.register.RecordDesk;
import vn.communeportal.register.Records;
import vn.communeportal.text.Vietnamese;

/** The programmes of communes' loudspeakers. Editing members make them. */
@Singleton
public final class Broadcasts {

    private final Repositories repositories;
    private final EditorialDesk editorial;
    private final Records records;
    private final RecordDesk desk;
    private final Clock clock;

    @Inject
    public Broadcasts(Repositories repositories, EditorialDesk editorial, Clock clock) {
        this.repositories = repositories;
        this.editorial = editorial;
        this.clock = clock;
        records = new Records(repositories, clock, ContentTypes.ofRecords(Programme.TYPE));
        desk = new RecordDesk(records, editorial, Actor::isEditing);
    }

    /** Through which members read and change programmes. */
    public RecordDesk desk() {
        return desk;
    }

    /** Newest first; none for those who may not read them. */
    public List<Programme> all(String login, String commune) {
        return desk.all(login, commune).stream()
                .map(Programme::new)
                .sorted(Comparator.comparing(Programme::from).reversed())
                .collect(Collectors.toList());
    }

    /**
     * Saves a programme, a new one or another version of one.
     *
     * @param seen null for a new one
     * @throws TransitionRefusedException if the person may not, it is not in order, an item in it
     *     is not public, or somebody was faster
     */
    public void save(String login, String commune, Record seen, Content content)
            throws TransitionRefusedException {
        List<Objection> hidden = new ArrayList<>();
        for (Content entry : content.parts(Programme.ENTRIES)) {
            boolean isPublic =
                    !entry.has("itemId")
                            || editorial
                                    .open(
                                            login,
                                            ContentTypes.shipped()
                                                    .inWorkspace(entry.text("workspace")),
                                            entry.text("itemId"))
                                    .filter(file -> file.item().commune().equals(commune))
                                    .filter(file -> file.subject().isLive())
                                    .isPresent();
            if (!isPublic) {
                hidden.add(Objection.of("broadcastNotPublic", entry.text("itemTitle")));
            }
        }
        if (seen == null) {
            desk.add(login, commune, content, hidden);
        } else if (hidden.isEmpty()) {
            desk.change(login, commune, seen.id(), seen.revision(), "", content);
        } else {
            throw new TransitionRefusedException(hidden);
        }
    }

    /**
     * Notes that a programme was broadcast.
     *
     * @throws TransitionRefusedException if the person may not, the day has not come, it is noted
     *     already, or somebody was faster
     */
    public void aired(String login, String commune, Record seen, LocalDate day, String time)
            throws TransitionRefusedException {
        Content content = seen.content();
        List<Content> airings = new ArrayList<>(content.parts(Programme.AIRINGS));
        Content airing = Content.empty().with("day", day).with("time", time).with("by", login);
        boolean twice =
                airings.stream()
                        .anyMatch(
                                one ->
                                        one.date("day").filter(day::equals).isPresent()
                                                && one.text("time").equals(time.strip()));
        if (twice || day.isAfter(LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE))) {
            throw new TransitionRefusedException(List.of(Objection.of("broadcastDay")));
        }
        airings.add(airing);
        desk.change(
                login,
                commune,
                seen.id(),
                seen.revision(),
                "",
                content.with(Programme.AIRINGS, airings));
    }

    /**
     * Makes of a programme a draft of the public schedule, which then takes the way of all items.
     *
     * @param station who broadcasts
     */
    public CaseFile schedule(String login, String commune, Record seen, String station)
            throws TransitionRefusedException {
        Programme programme = new Programme(seen);
        if (seen.content().has(Programme.SCHEDULE)) {
            throw new TransitionRefusedException(List.of(Objection.of("broadcastScheduled")));
        }
        String what =
                programme.entries().stream()
                        .map(entry -> entry.text("itemTitle"))
                        .collect(Collectors.joining("; "));
        List<Content> rows = new ArrayList<>();
        for (LocalDate day = programme.from();
                !day.isAfter(programme.to());
                day = day.plusDays(1)) {
            rows.add(
                    Content.empty()
                            .with("day", day)
                            .with("time", programme.time())
                            .with("who", station)
                            .with("what", what.isEmpty() ? programme.name() : what));
        }
        Content schedule =
                Content.empty()
                        .with("kind", "broadcast")
                        .with("title", programme.name())
                        .with("section", "TT-05")
                        .with("language", "vi")
                        .with("periodFrom", programme.from())
                        .with("periodTo", programme.to())
                        .with("rows", rows);
        CaseFile file =
                editorial.create(
                        login,
                        commune,
                        ContentTypes.shipped().named(ContentTypes.SCHEDULE),
                        schedule);
        desk.change(
                login,
                commune,
                seen.id(),
                seen.revision(),
                "",
                seen.content().with(Programme.SCHEDULE, file.item().id()));
        return file;
    }

    /** What has to go over the loudspeakers, newest first, and whether it did long enough. */
    public List<LoudspeakerDuty> duties(String login, String commune) {
        List<Programme> programmes = all(login, commune);
        if (!desk.mayRead(login, commune)) {
            return List.of();
        }
        ContentType type = ContentTypes.shipped().named(ContentTypes.DISCLOSURE);
        List<Item> items =
                repositories
                        .editing(
                                type.workspace(),
                                session ->
                                        Items.list(
                                                session,
                                                ItemQuery.of(commune, type)
                                                        .states(List.of(State.PUBLISHED.id()))
                                                        .page(1, Integer.MAX_VALUE)))
                        .items();
        return items.stream()
                .filter(item -> PostingRules.isForLoudspeakers(item.content()))
                .sorted(
                        Comparator.comparing(
                                        (Item item) -> item.publishedAt().orElse(Instant.EPOCH))
                                .reversed())
                .map(item -> duty(item, programmes))
                .collect(Collectors.toList());
    }

    private static LoudspeakerDuty duty(Item item, List<Programme> programmes) {
        return new LoudspeakerDuty(
                item,
                programmes.stream()
                        .filter(programme -> programme.has(item.id()))
                        .flatMap(programme -> programme.days().stream())
                        .distinct()
                        .sorted()
                        .collect(Collectors.toList()),
                PostingRules.LOUDSPEAKER_DAYS);
    }

    /** Month by month, newest first, what was broadcast. */
    public List<BroadcastSums> statistics(String login, String commune) {
        Map<String, BroadcastSums> months = new TreeMap<>(Comparator.reverseOrder());
        for (Programme programme : all(login, commune)) {
            for (Content airing : programme.record().content().parts(Programme.AIRINGS)) {
                String month = airing.date("day").orElseThrow().toString().substring(0, 7);
                months.computeIfAbsent(month, BroadcastSums::new).add(programme);
            }
        }
        return new ArrayList<>(months.values());
    }

    /** What was broadcast on these days, both included. Whoever asks has checked rights. */
    public BroadcastSums between(String commune, LocalDate first, LocalDate last) {
        BroadcastSums sums = new BroadcastSums("");
        for (Record record : records.all(commune)) {
            Programme programme = new Programme(record);
            for (Content airing : record.content().parts(Programme.AIRINGS)) {
                LocalDate day = airing.date("day").orElseThrow();
                if (!day.isBefore(first) && !day.isAfter(last)) {
                    sums.add(programme);
                }
            }
        }
        return sums;
    }
}
