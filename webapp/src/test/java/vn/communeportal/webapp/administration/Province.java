package vn.communeportal.webapp.administration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.communeportal.administration.CommuneClosing;
import vn.communeportal.administration.CommuneFounding;
import vn.communeportal.administration.CommunePublications;
import vn.communeportal.administration.CommuneRecords;
import vn.communeportal.administration.NewCommune;
import vn.communeportal.administration.ProvinceOffice;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.Boards;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Member;
import vn.communeportal.editorial.Notices;
import vn.communeportal.editorial.Publications;
import vn.communeportal.editorial.RegulationDesk;
import vn.communeportal.editorial.Resettlement;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.host.People;
import vn.communeportal.host.Publishing;
import vn.communeportal.host.PublishingException;
import vn.communeportal.published.PublishedItems;
import vn.communeportal.templating.CommunePages;
import vn.communeportal.templating.PortalResolver;
import vn.communeportal.templating.PublicItems;
import vn.communeportal.testing.TestPeople;
import vn.communeportal.testing.TestRepository;
import vn.communeportal.text.Vietnamese;
import vn.communeportal.webapp.storage.WorkspacePublishing;

/** A province with an administrator, in a repository of tests with a real citizens' side. */
final class Province implements AutoCloseable {

    static final String ADMINISTRATOR = "tinh.quantri";
    static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);
    static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");

    final TestRepository repository = new TestRepository();
    final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    final List<String> rolesMade = new ArrayList<>();

    /** What the citizens' side takes; all, unless a test says otherwise. */
    Predicate<String> reachable = path -> true;

    final Publishing publishing =
            new Publishing() {

                private final Publishing real = new WorkspacePublishing(repository);

                @Override
                public void publish(String workspace, String path) throws PublishingException {
                    if (!reachable.test(path)) {
                        throw new PublishingException("down for " + path, null);
                    }
                    real.publish(workspace, path);
                }

                @Override
                public void unpublish(String workspace, String path, String identifier)
                        throws PublishingException {
                    real.unpublish(workspace, path, identifier);
                }
            };
    final People people = TestPeople.everybody(Vietnamese.LOCALE, ADMINISTRATOR::equals);
    final Publications publications = new Publications(repository, publishing);
    final EditorialDesk desk =
            new EditorialDesk(
                    repository,
                    people,
                    publications,
                    new Notices((login, subject, text, workspace, id) -> {}, people),
                    clock);
    final ProvinceOffice office = new ProvinceOffice(people, desk);
    final PublicItems items = new PublicItems(new PublishedItems(repository, clock), clock);
    final PortalResolver resolver = new PortalResolver(items, repository);
    final CommunePages pages = new CommunePages(repository, publishing);
    final CommunePublications records = new CommunePublications(repository, publishing);
    final RegulationDesk regulation = new RegulationDesk(repository, people, clock);
    final CommuneRecords settings =
            new CommuneRecords(repository, office, records, regulation, clock);
    final CommuneFounding founding =
            new CommuneFounding(
                    repository, office, pages, rolesMade::add, records, settings, clock);
    final CommuneClosing closing =
            new CommuneClosing(
                    repository,
                    settings,
                    new Resettlement(repository, publishing),
                    items,
                    pages,
                    clock);

    /**
     * Makes a commune with an editor and a head, {@code <id>.bientap} and {@code <id>.truongban}.
     */
    Commune commune(String id, String name) throws Exception {
        founding.create(
                ADMINISTRATOR,
                new NewCommune(
                        id,
                        Map.of(
                                "name",
                                name,
                                "fullName",
                                "Xã " + name,
                                "agency",
                                "Ủy ban nhân dân xã " + name,
                                Commune.DOMAIN,
                                Vietnamese.slug(name).replace("-", "") + ".hungyen.gov.vn"),
                        null));
        LocalDate since = LocalDate.of(2025, 7, 1);
        repository.editing(
                Communes.WORKSPACE,
                session -> {
                    Boards.write(
                            session,
                            id,
                            List.of(
                                    new Board(
                                            "1/QĐ-UBND",
                                            since,
                                            "UBND",
                                            null,
                                            List.of(
                                                    member(id + ".bientap", Role.EDITOR, since),
                                                    member(id + ".truongban", Role.HEAD, since),
                                                    member(
                                                            id + ".quantri",
                                                            Role.ADMINISTRATOR,
                                                            since)))));
                    session.save();
                    return null;
                });
        return commune(id);
    }

    private static Member member(String login, Role role, LocalDate since) {
        return new Member(login, login, "", "", EnumSet.of(role), since, null);
    }

    Commune commune(String id) {
        return repository.editing(
                Communes.WORKSPACE, session -> Communes.find(session, id).orElseThrow());
    }

    Commune published(String id) {
        return items.commune(id).orElseThrow();
    }

    long revision(String id) {
        return settings.open(ADMINISTRATOR, id).orElseThrow().revision();
    }

    /** A published article; its identifier. */
    String publish(String commune, Content content) throws TransitionRefusedException {
        String id = draft(commune, content);
        perform(commune, "bientap", id, TransitionRequest.of(Transition.SUBMIT));
        perform(commune, "bientap", id, TransitionRequest.of(Transition.CLAIM));
        perform(commune, "bientap", id, TransitionRequest.of(Transition.SEND_TO_REVIEW));
        perform(commune, "truongban", id, TransitionRequest.of(Transition.APPROVE));
        perform(commune, "truongban", id, TransitionRequest.of(Transition.PUBLISH));
        return id;
    }

    String draft(String commune, Content content) throws TransitionRefusedException {
        return desk.create(commune + ".bientap", commune, ARTICLE, content).item().id();
    }

    void perform(String commune, String who, String id, TransitionRequest request)
            throws TransitionRefusedException {
        desk.perform(commune + "." + who, ARTICLE, id, request);
    }

    static Content article(String title) {
        return Content.empty()
                .with("title", title)
                .with("body", "<p>" + title + "</p>")
                .with("section", "TT-01")
                .with("genre", "news")
                .with("origin", "own")
                .with("language", "vi");
    }

    /** The public address of an item in a commune. */
    String address(String commune, String id) {
        return items.addressOf(published(commune), ARTICLE, id).orElseThrow().path();
    }

    @Override
    public void close() {
        repository.close();
    }
}
