package vn.communeportal.insight.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.editorial.Boards;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.RegulationDesk;
import vn.communeportal.editorial.WaiverRegister;
import vn.communeportal.host.Repositories;
import vn.communeportal.insight.Completeness;
import vn.communeportal.insight.figures.Figures;
import vn.communeportal.insight.figures.Period;
import vn.communeportal.insight.score.ScoreDesk;
import vn.communeportal.published.PublishedItems;
import vn.communeportal.royalties.RoyaltyDesk;
import vn.communeportal.royalties.RoyaltyList;
import vn.communeportal.royalties.RoyaltySummary;
import vn.communeportal.supply.SupplyReport;
import vn.communeportal.text.Vietnamese;

/** Gathers what a report is prefilled from. Whoever asks has checked rights. */
@Singleton
public final class ReportSources {

    private final Repositories repositories;
    private final EditorialDesk desk;
    private final Figures figures;
    private final Completeness completeness;
    private final PublishedItems published;
    private final RegulationDesk regulation;
    private final ScoreDesk scores;
    private final SupplyReport supply;
    private final RoyaltyDesk royalties;
    private final Clock clock;

    @Inject
    public ReportSources(
            Repositories repositories,
            EditorialDesk desk,
            Figures figures,
            Completeness completeness,
            PublishedItems published,
            RegulationDesk regulation,
            ScoreDesk scores,
            SupplyReport supply,
            RoyaltyDesk royalties,
            Clock clock) {
        this.repositories = repositories;
        this.desk = desk;
        this.figures = figures;
        this.completeness = completeness;
        this.published = published;
        this.regulation = regulation;
        this.scores = scores;
        this.supply = supply;
        this.royalties = royalties;
        this.clock = clock;
    }

    RegulationDesk regulation() {
        return regulation;
    }

    /** Everything for a report of the kind, as the template writes it. */
    ReportDraft draft(ReportKind kind, Commune commune, Period period, String login) {
        ReportFacts facts = new ReportFacts();
        facts.commune = commune;
        facts.period = period;
        facts.today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        facts.figures = figures.of(commune.id(), period);
        facts.instruments = regulation.current().instruments();
        facts.sections = completeness.of(commune);
        repositories.editing(
                Communes.WORKSPACE,
                session -> {
                    facts.lasting = ReportNodes.lasting(session, commune.id());
                    facts.board =
                            Boards.all(session, commune.id()).stream()
                                    .filter(board -> board.isInOfficeOn(period.last()))
                                    .findFirst()
                                    .orElse(null);
                    return null;
                });
        switch (kind) {
            case OPERATING:
                return new OperatingTemplate(facts).draft();
            case DISCLOSURES:
            case COUNCIL:
                facts.disclosures = disclosures(commune, period);
                break;
            case CONTRIBUTIONS:
                facts.units = supply.over(commune.id(), period.from(), period.last());
                break;
            case ROYALTIES:
                facts.royalties = royalties(commune, period, login);
                break;
            case SECURITY_LOG:
                facts.waivers = waivers(commune, period, login);
                break;
            case SELF_ASSESSMENT:
                facts.score = scores.scores().of(commune, period);
                break;
            default:
                break;
        }
        return new ListTemplate(kind, facts).draft();
    }

    /** Whether the person may know of what a report of the kind says, board or not. */
    boolean mayRead(String login, String commune, ReportKind kind) {
        return kind != ReportKind.ROYALTIES || royalties.mayReadAll(login, commune);
    }

    private RoyaltySummary royalties(Commune commune, Period period, String login) {
        List<RoyaltyList> lists = new ArrayList<>();
        YearMonth last = YearMonth.from(period.last());
        for (YearMonth at = YearMonth.from(period.from());
                !at.isAfter(last);
                at = at.plusMonths(1)) {
            royalties.list(login, commune.id(), at).ifPresent(lists::add);
        }
        return new RoyaltySummary(lists);
    }

    private List<Item> disclosures(Commune commune, Period period) {
        ContentType type = ContentTypes.shipped().named(ContentTypes.DISCLOSURE);
        ItemQuery query =
                ItemQuery.of(commune.id(), type)
                        .visibleAt(clock.instant())
                        .between(
                                "publishedAt",
                                period.from().atStartOfDay(Vietnamese.ZONE).toInstant(),
                                period.last().plusDays(1).atStartOfDay(Vietnamese.ZONE).toInstant())
                        .orderBy("publishedAt", true)
                        .page(1, Integer.MAX_VALUE);
        return new ArrayList<>(published.list(query).items());
    }

    private List<WaiverRegister.Entry> waivers(Commune commune, Period period, String login) {
        return new WaiverRegister(repositories, desk)
                .all(login, commune.id()).stream()
                        .filter(
                                entry ->
                                        period.includes(
                                                LocalDate.ofInstant(
                                                        entry.waiver().time(), Vietnamese.ZONE)))
                        .collect(Collectors.toList());
    }
}
