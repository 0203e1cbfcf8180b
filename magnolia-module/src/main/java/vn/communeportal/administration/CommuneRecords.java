package vn.communeportal.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.FileContent;
import vn.communeportal.content.Problem;
import vn.communeportal.content.Section;
import vn.communeportal.editorial.RegulationDesk;
import vn.communeportal.host.Repositories;
import vn.communeportal.regulation.RequiredSection;
import vn.communeportal.templating.Boundary;
import vn.communeportal.text.Vietnamese;

/**
 * Settings, sections and crests of communes, and what they inherit: read and changed by the
 * province's administrators; those of one commune by the administrators of its portal too, but for
 * what ties it to the others: {@value #DOMAIN} and {@value #UNIT_CODE}. Each change is kept with
 * who made it; who saves says which revision they saw. The citizens' side follows at once, or as
 * soon as it can be reached.
 */
@Singleton
public final class CommuneRecords {

    static final String DOMAIN = "domain";
    static final String UNIT_CODE = "unitCode";

    private final Repositories repositories;
    private final ProvinceOffice office;
    private final RegulationDesk regulation;
    private final Clock clock;
    private final RecordChanges changes;

    @Inject
    public CommuneRecords(
            Repositories repositories,
            ProvinceOffice office,
            CommunePublications publications,
            RegulationDesk regulation,
            Clock clock) {
        this.regulation = regulation;
        this.repositories = repositories;
        this.office = office;
        changes = new RecordChanges(repositories, office, publications, clock);
        this.clock = clock;
    }

    /** All communes in their order; none for others than the province's administrators. */
    public List<Commune> all(String login) {
        return office.includes(login)
                ? repositories.editing(Communes.WORKSPACE, Communes::all)
                : List.of();
    }

    /** A commune for a change; empty if there is none or the person may not change it. */
    public Optional<CommuneRecord> open(String login, String id) {
        if (!office.includes(login, id)) {
            return Optional.empty();
        }
        return repositories.editing(
                Communes.WORKSPACE,
                session -> {
                    Optional<Commune> commune = Communes.find(session, id);
                    return commune.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new CommuneRecord(
                                            commune.get(),
                                            CommuneLog.revision(session.getNode("/" + id))));
                });
    }

    /** All changes of a commune's record, newest first; none for those who may not change it. */
    public List<CommuneChange> history(String login, String id) {
        return open(login, id).isEmpty()
                ? List.of()
                : repositories.editing(
                        Communes.WORKSPACE, session -> CommuneLog.read(session.getNode("/" + id)));
    }

    /**
     * Changes settings; a blank value clears one, and the province's counts again.
     *
     * @param revision of the record that the change was made in
     * @param changed only these change
     */
    public void saveSettings(String login, String id, long revision, Map<String, String> changed)
            throws AdministrationRefusedException {
        changes.change(
                login,
                id,
                revision,
                "settings",
                (session, commune) -> {
                    Map<String, String> settings =
                            RecordChanges.changedSettings(commune.settings(), changed);
                    Communes.write(session, new Commune(id, settings, commune.sections()));
                    return CommuneLog.settings(commune.settings(), settings);
                },
                commune ->
                        problems(
                                login,
                                commune,
                                RecordChanges.changedSettings(commune.settings(), changed)));
    }

    private List<Problem> problems(String login, Commune commune, Map<String, String> settings) {
        if (!office.includes(login)) {
            for (String name : List.of(DOMAIN, UNIT_CODE)) {
                if (!Objects.equals(settings.get(name), commune.settings().get(name))) {
                    return List.of(Problem.in(name, "problem.commune.ofTheProvince"));
                }
            }
        }
        return CommuneRules.check(
                commune.id(), settings, repositories.editing(Communes.WORKSPACE, Communes::all));
    }

    /** Only the province closes and merges communes. */
    void requireProvince(String login) throws AdministrationRefusedException {
        office.require(login);
    }

    /**
     * Makes these the sections of the commune. Those that the law requires today cannot go or be
     * hidden, and codes and addresses of those that stay do not change.
     */
    public void saveSections(String login, String id, long revision, List<Section> sections)
            throws AdministrationRefusedException {
        changes.change(
                login,
                id,
                revision,
                "sections",
                (session, commune) -> {
                    Communes.write(session, new Commune(id, commune.settings(), sections));
                    return CommuneLog.sections(commune.sections(), sections);
                },
                commune -> SectionRules.check(commune, sections, law()));
    }

    /**
     * Gives the commune a crest.
     *
     * @param crest null to take it away
     */
    public void saveCrest(String login, String id, long revision, FileContent crest)
            throws AdministrationRefusedException {
        changes.change(
                login,
                id,
                revision,
                "crest",
                (session, commune) -> {
                    Communes.writeCrest(session, id, crest);
                    return List.of(
                            new CommuneChange.Value(
                                    "crest",
                                    commune.crest().map(FileContent::fileName).orElse(""),
                                    crest == null ? "" : crest.fileName()));
                },
                commune -> crest == null ? List.of() : Communes.checkCrest(crest));
    }

    /**
     * Gives the commune a boundary for its map.
     *
     * @param boundary null to take it away; then that of its unit is shown, if one is shipped
     */
    public void saveBoundary(String login, String id, long revision, Boundary boundary)
            throws AdministrationRefusedException {
        changes.change(
                login,
                id,
                revision,
                "boundary",
                (session, commune) -> {
                    Map<String, String> settings = new HashMap<>(commune.settings());
                    settings.remove(Commune.BOUNDARY);
                    if (boundary != null) {
                        settings.put(Commune.BOUNDARY, boundary.geoJson());
                    }
                    Communes.write(session, new Commune(id, settings, commune.sections()));
                    return CommuneLog.boundary(commune.settings(), settings);
                },
                commune -> List.of());
    }

    /** For those who change a record for a reason of their own. */
    RecordChanges changes() {
        return changes;
    }

    /** What the communes inherit; nothing for others than the province's administrators. */
    public Map<String, String> province(String login) {
        return office.includes(login)
                ? repositories.editing(Communes.WORKSPACE, Communes::province)
                : Map.of();
    }

    /** Counts the changes of what the communes inherit. */
    public long provinceRevision() {
        return repositories.editing(
                Communes.WORKSPACE,
                session ->
                        session.nodeExists(RecordChanges.PROVINCE)
                                ? CommuneLog.revision(session.getNode(RecordChanges.PROVINCE))
                                : 0);
    }

    /** Changes what all communes inherit; a blank value clears a setting. */
    public void saveProvince(String login, long revision, Map<String, String> changed)
            throws AdministrationRefusedException {
        changes.changeProvince(login, revision, changed);
    }

    /** The sections of the law today. */
    public List<RequiredSection> law() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        return regulation.current().sections().on(today);
    }
}
