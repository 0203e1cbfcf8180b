package vn.communeportal.channels;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.host.Repositories;
import vn.communeportal.register.Record;
import vn.communeportal.register.RecordDesk;
import vn.communeportal.register.Records;

/**
 * What was posted in which other channel, when, by whom. Editing members see and note it; only what
 * citizens see on the portal may be posted elsewhere.
 */
@Singleton
public final class CrossPosts {

    /** The type of the records. */
    public static final String TYPE = "crossPost";

    static final String PROGRESS = "progress";
    static final String POSTED = "posted";

    private final Records records;
    private final RecordDesk desk;
    private final EditorialDesk editorial;
    private final Clock clock;

    @Inject
    public CrossPosts(Repositories repositories, EditorialDesk editorial, Clock clock) {
        this.editorial = editorial;
        this.clock = clock;
        records = new Records(repositories, clock, ContentTypes.ofRecords(TYPE));
        desk = new RecordDesk(records, editorial, Actor::isEditing, Actor::isEditing);
    }

    Records records() {
        return records;
    }

    /** Through which members read the records. */
    public RecordDesk desk() {
        return desk;
    }

    /** Of one item, in the order in which they were entered. */
    public List<Record> of(String login, String commune, String itemId) {
        return desk.all(login, commune).stream()
                .filter(record -> record.content().text("itemId").equals(itemId))
                .collect(Collectors.toList());
    }

    /**
     * Notes that somebody posted an item.
     *
     * @param platform {@code facebook}, {@code zalo}…
     * @param page what people call the page
     * @param address of the post; may be empty
     * @throws TransitionRefusedException if the person may not, the item is not public, or it is
     *     noted already
     */
    public Record note(
            String login,
            String commune,
            CaseFile file,
            String platform,
            String page,
            String address)
            throws TransitionRefusedException {
        Content content =
                about(file, platform, page)
                        .with("url", address)
                        .with("postedAt", clock.instant())
                        .with(PROGRESS, POSTED);
        boolean twice =
                !address.isBlank()
                        && of(login, commune, file.item().id()).stream()
                                .anyMatch(one -> one.content().text("url").equals(address));
        return desk.add(
                login,
                commune,
                content,
                twice ? List.of(Objection.of("postedAlready", page)) : objections(commune, file));
    }

    /** What all records say of the item. */
    static Content about(CaseFile file, String platform, String page) {
        Item item = file.item();
        return Content.empty()
                .with("itemId", item.id())
                .with("workspace", item.type().workspace())
                .with("title", item.title())
                .with("platform", platform)
                .with("page", page);
    }

    /** Why the item must not be posted elsewhere; none if it may. */
    List<Objection> objections(String commune, CaseFile file) {
        return file.item().commune().equals(commune) && file.subject().isLive()
                ? List.of()
                : List.of(Objection.of("notPublic"));
    }

    /**
     * Whether an item that was posted elsewhere is no longer public, so that it should go there
     * too.
     */
    public boolean isWithdrawn(String login, Record post) {
        Optional<CaseFile> file =
                editorial.open(
                        login,
                        ContentTypes.shipped().inWorkspace(post.content().text("workspace")),
                        post.content().text("itemId"));
        return file.filter(found -> found.subject().isLive()).isEmpty();
    }
}
