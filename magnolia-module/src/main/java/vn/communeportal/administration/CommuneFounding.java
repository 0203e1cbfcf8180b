package vn.communeportal.administration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.Node;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Items;
import vn.communeportal.content.Problem;
import vn.communeportal.editorial.Boards;
import vn.communeportal.host.CommuneRoles;
import vn.communeportal.host.PublishingException;
import vn.communeportal.host.Repositories;
import vn.communeportal.templating.CommunePages;
import vn.communeportal.templating.PageTree;

/**
 * Makes a commune with all it needs: settings, the law's sections of today, a folder in each
 * workspace, an empty board, pages, and the surroundings' roles.
 *
 * <p>Citizens see the commune when all of that is there. Making it again changes nothing; after a
 * crash it makes what is missing.
 *
 * <pre>founding.create("admin", NewCommune.of(unit));</pre>
 */
@Singleton
public final class CommuneFounding {

    /** Setting of a commune that is not finished. */
    private static final String FOUNDING = "founding";

    private final Repositories repositories;
    private final ProvinceOffice office;
    private final CommunePages pages;
    private final CommuneRoles roles;
    private final CommunePublications publications;
    private final CommuneRecords records;
    private final Clock clock;

    @Inject
    public CommuneFounding(
            Repositories repositories,
            ProvinceOffice office,
            CommunePages pages,
            CommuneRoles roles,
            CommunePublications publications,
            CommuneRecords records,
            Clock clock) {
        this.records = records;
        this.repositories = repositories;
        this.office = office;
        this.pages = pages;
        this.roles = roles;
        this.publications = publications;
        this.clock = clock;
    }

    /** Everything that speaks against making it; empty if it can be made, or is there already. */
    public List<Problem> check(NewCommune wanted) {
        List<Commune> all = repositories.editing(Communes.WORKSPACE, Communes::all);
        Optional<Commune> there =
                all.stream().filter(commune -> commune.id().equals(wanted.id())).findFirst();
        if (there.filter(commune -> isSame(commune, wanted)).isPresent()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>(CommuneRules.checkId(wanted.id()));
        if (there.isPresent() || problems.isEmpty() && isTakenInWebsite(wanted.id())) {
            problems.add(Problem.in("id", "problem.commune.idTaken", wanted.id()));
        }
        problems.addAll(CommuneRules.check(wanted.id(), wanted.settings(), all));
        wanted.crest().ifPresent(crest -> problems.addAll(Communes.checkCrest(crest)));
        return problems;
    }

    private static boolean isSame(Commune commune, NewCommune wanted) {
        return commune.name().equals(wanted.setting("name"))
                && commune.setting("unitCode").equals(wanted.setting("unitCode"));
    }

    /** Another site of the host may have a page of this name. */
    private boolean isTakenInWebsite(String id) {
        return repositories.editing(PageTree.WORKSPACE, session -> session.nodeExists("/" + id));
    }

    /**
     * Makes the commune.
     *
     * @return false if it was there already, whole
     * @throws AdministrationRefusedException if the person may not, or something is wrong
     * @throws PublishingException if the citizens' side could not be reached; the next call goes on
     */
    public boolean create(String login, NewCommune wanted)
            throws AdministrationRefusedException, PublishingException {
        office.require(login);
        List<Problem> problems = check(wanted);
        if (!problems.isEmpty()) {
            throw new AdministrationRefusedException(problems);
        }
        Optional<Commune> there = find(wanted.id());
        if (there.filter(commune -> commune.settings().get(FOUNDING) == null).isPresent()) {
            return false;
        }
        if (there.isEmpty()) {
            write(login, wanted);
        }
        Commune commune = find(wanted.id()).orElseThrow();
        for (ContentType type : ContentTypes.shipped().all()) {
            repositories.editing(
                    type.workspace(),
                    session -> {
                        Items.folder(session, "/" + commune.id());
                        session.save();
                        return null;
                    });
        }
        roles.createFor(commune.id());
        pages.create(commune);
        finish(commune);
        return true;
    }

    private Optional<Commune> find(String id) {
        return repositories.editing(Communes.WORKSPACE, session -> Communes.find(session, id));
    }

    private void write(String login, NewCommune wanted) {
        Map<String, String> settings = new HashMap<>(wanted.settings());
        settings.put(FOUNDING, "true");
        repositories.editing(
                Communes.WORKSPACE,
                session -> {
                    Node node =
                            Communes.write(
                                    session,
                                    new Commune(
                                            wanted.id(), settings, LawSections.of(records.law())));
                    if (wanted.crest().isPresent()) {
                        Communes.writeCrest(session, wanted.id(), wanted.crest().get());
                    }
                    Boards.write(session, wanted.id(), List.of());
                    CommuneLog.append(
                            node,
                            CommuneLog.revision(node),
                            login,
                            clock.instant(),
                            "created",
                            CommuneLog.settings(Map.of(), wanted.settings()));
                    session.save();
                    return null;
                });
    }

    private void finish(Commune commune) {
        repositories.editing(
                Communes.WORKSPACE,
                session -> {
                    Node node = session.getNode("/" + commune.id());
                    node.setProperty(FOUNDING, (String) null);
                    CommunePublications.mark(node);
                    session.save();
                    return null;
                });
        publications.carryOver("/" + commune.id());
    }
}
