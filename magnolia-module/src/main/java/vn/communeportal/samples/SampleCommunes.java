package vn.communeportal.samples;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.Items;
import vn.communeportal.editorial.Boards;
import vn.communeportal.editorial.State;
import vn.communeportal.host.Publishing;
import vn.communeportal.host.PublishingException;
import vn.communeportal.host.Repositories;
import vn.communeportal.insight.report.ReportStore;
import vn.communeportal.insight.visits.VisitImport;
import vn.communeportal.templating.CommunePages;
import vn.communeportal.text.Vietnamese;

/**
 * Installs the five sample communes on both sides: settings, sections, boards, published items with
 * their histories, and some work in progress. Accounts are the host's business, see {@link
 * SampleAccounts}.
 *
 * <pre>new SampleCommunes(repositories, publishing, clock).install();</pre>
 */
public final class SampleCommunes {

    private static final Logger log = LoggerFactory.getLogger(SampleCommunes.class);

    /** Items that are saved and published together. */
    private static final int BATCH = 250;

    private static final int YEARS_TO_LAST = 5;

    private static final List<State> IN_PROGRESS =
            List.of(
                    State.DRAFT,
                    State.SUBMITTED,
                    State.SUBMITTED,
                    State.IN_EDITING,
                    State.IN_REVIEW,
                    State.IN_REVIEW,
                    State.RETURNED,
                    State.APPROVED,
                    State.SCHEDULED);

    private final Repositories repositories;
    private final Publishing publishing;
    private final Clock clock;

    @Inject
    public SampleCommunes(Repositories repositories, Publishing publishing, Clock clock) {
        this.repositories = repositories;
        this.publishing = publishing;
        this.clock = clock;
    }

    /**
     * Installs those communes that are not there yet. What an interrupted installation left of a
     * commune is made anew.
     *
     * @return ids of the communes that were installed; empty if all were there
     * @throws PublishingException if the citizens' side could not be written
     */
    public List<String> install() throws PublishingException {
        return install(
                SampleCommune.all().stream().map(SampleCommune::id).collect(Collectors.toSet()));
    }

    /** Installs those of these communes that are not there yet, see {@link #install()}. */
    public List<String> install(Set<String> ids) throws PublishingException {
        List<String> installed = new ArrayList<>();
        Pictures pictures = new Pictures();
        for (SampleCommune commune : SampleCommune.all()) {
            if (ids.contains(commune.id()) && !isThere(commune)) {
                Instant start = Instant.now();
                install(commune, pictures);
                installed.add(commune.id());
                log.info(
                        "Sample commune {} installed in {} ms",
                        commune,
                        Duration.between(start, Instant.now()).toMillis());
            }
        }
        return installed;
    }

    private boolean isThere(SampleCommune commune) {
        return repositories.editing(
                Communes.WORKSPACE,
                session ->
                        Communes.find(session, commune.id())
                                .filter(found -> !found.setting("installing").equals("true"))
                                .isPresent());
    }

    private void install(SampleCommune commune, Pictures pictures) throws PublishingException {
        SampleBoard board = new SampleBoard(commune);
        for (ContentType type : ContentTypes.shipped().all()) {
            clear(type, commune);
        }
        write(commune, board, true);
        Year lastYear = Year.of(today().getYear() + YEARS_TO_LAST);
        CommunePlan plan = new CommunePlan(commune, pictures, lastYear);
        SampleHistory history = new SampleHistory(board);
        List<SampleItem> planned = new ArrayList<>(plan.items());
        planned.addAll(new InformationWriter(commune, pictures, lastYear).items());
        for (Map.Entry<ContentType, List<SampleItem>> items : byType(planned).entrySet()) {
            for (int i = 0; i < items.getValue().size(); i += BATCH) {
                int end = Math.min(i + BATCH, items.getValue().size());
                publish(commune, history, items.getKey(), items.getValue().subList(i, end));
            }
        }
        new SampleProcedures(repositories, publishing, commune, board).install();
        writeInProgress(commune, plan, history);
        new SampleBooks(repositories, clock, commune, board).write();
        new CommunePages(repositories, publishing).create(commune.commune());
        takeVisits(commune);
        new ReportStore(repositories).keep(commune.id(), commune.reportTexts());
        write(commune, board, false);
        publishing.publish(Communes.WORKSPACE, "/" + commune.id());
    }

    /** As the counter of the portal of its report had them. */
    private void takeVisits(SampleCommune commune) {
        VisitImport visits = new VisitImport(repositories, clock);
        for (YamlNode sum : commune.visits()) {
            visits.take(
                    commune.id(),
                    sum.date("from"),
                    sum.date("to"),
                    sum.number("sum", 0),
                    sum.number("seconds", -1));
        }
    }

    private void clear(ContentType type, SampleCommune commune) {
        repositories.editing(
                type.workspace(),
                session -> {
                    if (session.nodeExists("/" + commune.id())) {
                        session.getNode("/" + commune.id()).remove();
                        session.save();
                    }
                    return null;
                });
    }

    private void write(SampleCommune commune, SampleBoard board, boolean isInstalling) {
        repositories.editing(
                Communes.WORKSPACE,
                session -> {
                    Node node = Communes.write(session, commune.commune());
                    node.setProperty("installing", isInstalling ? "true" : null);
                    Boards.write(session, commune.id(), List.of(board.board()));
                    session.save();
                    return null;
                });
    }

    private static Map<ContentType, List<SampleItem>> byType(List<SampleItem> items) {
        Map<ContentType, List<SampleItem>> byType = new LinkedHashMap<>();
        for (SampleItem item : items) {
            byType.computeIfAbsent(item.type(), type -> new ArrayList<>()).add(item);
        }
        return byType;
    }

    private void publish(
            SampleCommune commune, SampleHistory history, ContentType type, List<SampleItem> items)
            throws PublishingException {
        List<String> paths =
                repositories.editing(
                        type.workspace(),
                        session -> {
                            List<String> written = new ArrayList<>();
                            for (SampleItem item : items) {
                                Node node =
                                        Items.create(
                                                session,
                                                type,
                                                commune.id(),
                                                item.content(),
                                                item.time());
                                tell(history, commune, node, item, State.PUBLISHED);
                                written.add(node.getPath());
                            }
                            session.save();
                            return written;
                        });
        publishing.publishAll(type.workspace(), paths);
    }

    /** So that nobody's list of work is empty on the first day. */
    private void writeInProgress(SampleCommune commune, CommunePlan plan, SampleHistory history) {
        ContentType articles = ContentTypes.shipped().named(ContentTypes.ARTICLE);
        repositories.editing(
                articles.workspace(),
                session -> {
                    int number = 0;
                    for (State state : IN_PROGRESS) {
                        Instant time = clock.instant().minus(Duration.ofHours(7L + 11L * number));
                        LocalDate day = LocalDate.ofInstant(time, Vietnamese.ZONE);
                        SampleItem planned = plan.extra(day, number++);
                        SampleItem item =
                                new SampleItem(
                                        articles,
                                        state == State.SCHEDULED
                                                ? planned.content()
                                                        .with(
                                                                ItemNodes.PUBLISH_FROM,
                                                                clock.instant()
                                                                        .plus(Duration.ofDays(3)))
                                                : planned.content(),
                                        time);
                        Node node =
                                Items.create(session, articles, commune.id(), item.content(), time);
                        tell(history, commune, node, item, state);
                    }
                    session.save();
                    return null;
                });
    }

    private static void tell(
            SampleHistory history, SampleCommune commune, Node node, SampleItem item, State state)
            throws RepositoryException {
        history.tell(
                node, item.type(), state, item.time(), SampleRandom.of(commune.id(), item.title()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
