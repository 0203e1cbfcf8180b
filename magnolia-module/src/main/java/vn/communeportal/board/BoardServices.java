package vn.communeportal.board;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.administration.Administration;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentType;
import vn.communeportal.editorial.BoardService;
import vn.communeportal.editorial.CaseFinder;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.RegulationDesk;
import vn.communeportal.editorial.WaiverRegister;
import vn.communeportal.editorial.letters.Correspondence;
import vn.communeportal.editorial.time.MyWork;
import vn.communeportal.editorial.time.TimeKeeping;
import vn.communeportal.engagement.matter.CitizenDesk;
import vn.communeportal.host.People;
import vn.communeportal.host.Repositories;
import vn.communeportal.insight.BoardRecords;
import vn.communeportal.insight.province.FigureOffice;
import vn.communeportal.search.feed.PortalSearch;
import vn.communeportal.templating.PreviewRenderer;

/** What the board's app needs of the rest. */
@Singleton
public final class BoardServices {

    private final Repositories repositories;
    private final People people;
    private final EditorialDesk desk;
    private final CaseFinder finder;
    private final TimeKeeping times;
    private final BoardRecords records;
    private final FigureOffice figures;
    private final Correspondence correspondence;
    private final BoardService boards;
    private final RegulationDesk regulation;
    private final Administration administration;
    private final PreviewRenderer preview;
    private final PortalSearch search;
    private final CitizenDesk citizens;
    private final Clock clock;
    private final WaiverRegister waivers;
    private final OfficeBooks books;

    @Inject
    public BoardServices(
            Repositories repositories,
            People people,
            EditorialDesk desk,
            CaseFinder finder,
            TimeKeeping times,
            BoardRecords records,
            FigureOffice figures,
            Correspondence correspondence,
            BoardService boards,
            RegulationDesk regulation,
            Administration administration,
            PreviewRenderer preview,
            PortalSearch search,
            CitizenDesk citizens,
            OfficeBooks books,
            Clock clock) {
        this.citizens = citizens;
        this.books = books;
        this.administration = administration;
        this.repositories = repositories;
        this.people = people;
        this.desk = desk;
        this.finder = finder;
        this.times = times;
        this.records = records;
        this.figures = figures;
        this.correspondence = correspondence;
        this.boards = boards;
        this.regulation = regulation;
        this.preview = preview;
        this.search = search;
        this.clock = clock;
        waivers = new WaiverRegister(repositories, desk);
    }

    /** The communes in which the person has something to do. */
    public List<Commune> communesOf(String login) {
        return repositories.editing(Communes.WORKSPACE, Communes::all).stream()
                .filter(commune -> desk.actor(login, commune.id()).isMember())
                .collect(Collectors.toList());
    }

    /** Id of the commune whose item it is; empty if the person may not see it. */
    Optional<String> communeOf(String login, ContentType type, String itemId) {
        return desk.open(login, type, itemId).map(file -> file.item().commune());
    }

    Repositories repositories() {
        return repositories;
    }

    People people() {
        return people;
    }

    EditorialDesk desk() {
        return desk;
    }

    CaseFinder finder() {
        return finder;
    }

    MyWork work() {
        return times.work();
    }

    Correspondence correspondence() {
        return correspondence;
    }

    BoardRecords records() {
        return records;
    }

    FigureOffice figures() {
        return figures;
    }

    TimeKeeping times() {
        return times;
    }

    BoardService boards() {
        return boards;
    }

    WaiverRegister waivers() {
        return waivers;
    }

    OfficeBooks books() {
        return books;
    }

    RegulationDesk regulation() {
        return regulation;
    }

    Administration administration() {
        return administration;
    }

    PreviewRenderer preview() {
        return preview;
    }

    PortalSearch search() {
        return search;
    }

    /** What citizens send. */
    CitizenDesk citizens() {
        return citizens;
    }

    Clock clock() {
        return clock;
    }
}
