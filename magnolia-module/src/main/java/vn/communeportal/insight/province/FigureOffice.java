package vn.communeportal.insight.province;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Commune;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.host.People;
import vn.communeportal.host.Person;
import vn.communeportal.insight.figures.CommuneFigures;
import vn.communeportal.insight.figures.Figures;
import vn.communeportal.insight.figures.Period;
import vn.communeportal.insight.onestop.Assessments;
import vn.communeportal.insight.onestop.OneStopImport;
import vn.communeportal.insight.report.ReportDesk;
import vn.communeportal.insight.score.ScoreDesk;
import vn.communeportal.insight.tables.ImportResult;
import vn.communeportal.insight.tables.ImportedTable;
import vn.communeportal.insight.visits.VisitImport;

/**
 * The one door to figures for people: a board's editing members and administrators read those of
 * their commune, the province's administrators all of them. Looked up each time.
 */
@Singleton
public final class FigureOffice {

    private final EditorialDesk desk;
    private final People people;
    private final Figures figures;
    private final ProvinceFigures province;
    private final VisitImport visitImport;
    private final OneStopImport oneStopImport;
    private final Assessments assessments;
    private final ReportDesk reports;
    private final ScoreDesk scores;

    @Inject
    public FigureOffice(
            EditorialDesk desk,
            People people,
            Figures figures,
            ProvinceFigures province,
            VisitImport visitImport,
            OneStopImport oneStopImport,
            Assessments assessments,
            ReportDesk reports,
            ScoreDesk scores) {
        this.desk = desk;
        this.people = people;
        this.figures = figures;
        this.province = province;
        this.visitImport = visitImport;
        this.oneStopImport = oneStopImport;
        this.assessments = assessments;
        this.reports = reports;
        this.scores = scores;
    }

    /** Where reports are written from figures. */
    public ReportDesk reports() {
        return reports;
    }

    /** Where criteria are set and points entered. */
    public ScoreDesk scores() {
        return scores;
    }

    /** The communes by their points; none for those who are not of the province. */
    public List<RankedCommune> ranking(String login, YearMonth last) {
        return isProvince(login) ? province.ranking(last) : List.of();
    }

    public boolean mayRead(String login, String commune) {
        return figures.mayRead(login, commune);
    }

    /** Whether the person sees all communes side by side. */
    public boolean isProvince(String login) {
        return people.byLogin(login).filter(Person::isProvinceAdministrator).isPresent();
    }

    /**
     * @return empty for those who may not read them
     */
    public Optional<CommuneFigures> of(String login, String commune, Period period) {
        return mayRead(login, commune)
                ? Optional.of(figures.of(commune, period))
                : Optional.empty();
    }

    /** Titles of the commune's items by identifier; none for those who may not read its figures. */
    public Map<String, String> titles(String login, String commune) {
        return mayRead(login, commune) ? figures.titles(commune) : Map.of();
    }

    /**
     * All communes over whole months; none for those who are not of the province.
     *
     * @param last included
     */
    public List<ProvinceRow> province(String login, YearMonth first, YearMonth last) {
        return isProvince(login) ? province.rows(first, last) : List.of();
    }

    /** The one-stop offices by the nine indicators; they ask for rights themselves. */
    public Assessments assessments() {
        return assessments;
    }

    /** How many procedures citizens see in the commune's portal. */
    public long procedures(String commune) {
        return figures.published(commune, ContentTypes.PROCEDURE);
    }

    /** Whether the person may take over sums of an earlier counter: those who lead the board. */
    public boolean mayImportVisits(String login, String commune) {
        Actor actor = desk.actor(login, commune);
        return actor.mayAct() && (actor.isApproving() || actor.isAdministrator());
    }

    /**
     * Takes over sums of an earlier counter.
     *
     * @throws TransitionRefusedException if the person may not
     */
    public ImportResult importVisits(String login, String commune, ImportedTable table)
            throws TransitionRefusedException {
        if (!mayImportVisits(login, commune)) {
            throw new TransitionRefusedException(List.of(Objection.of("notYours")));
        }
        return visitImport.take(commune, table);
    }

    /**
     * Makes drafts of the one-stop office's days.
     *
     * @throws TransitionRefusedException if the person may not write items
     */
    public ImportResult importOneStop(String login, Commune commune, ImportedTable table)
            throws TransitionRefusedException {
        if (!desk.actor(login, commune.id()).mayCreate()) {
            throw new TransitionRefusedException(List.of(Objection.of("mayNotCreate")));
        }
        return oneStopImport.take(login, commune, table);
    }
}
