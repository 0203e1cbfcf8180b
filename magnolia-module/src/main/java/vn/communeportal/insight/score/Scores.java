package vn.communeportal.insight.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ContentRules;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.Boards;
import vn.communeportal.host.Repositories;
import vn.communeportal.insight.Completeness;
import vn.communeportal.insight.figures.Figures;
import vn.communeportal.insight.figures.Period;
import vn.communeportal.published.PublishedItems;
import vn.communeportal.text.Vietnamese;

/** Scores communes. Whoever asks has checked rights. */
@Singleton
public final class Scores {

    private static final List<String> RECORDS =
            List.of(ContentTypes.LEGAL_DOCUMENT, ContentTypes.PROCEDURE);

    private final Repositories repositories;
    private final Figures figures;
    private final Completeness completeness;
    private final PublishedItems published;

    @Inject
    public Scores(
            Repositories repositories,
            Figures figures,
            Completeness completeness,
            PublishedItems published) {
        this.repositories = repositories;
        this.figures = figures;
        this.completeness = completeness;
        this.published = published;
    }

    /** All sets of the province, the oldest first; those in the jar if it has none of its own. */
    public List<CriteriaSet> criteria() {
        return repositories.editing(
                Communes.WORKSPACE,
                session ->
                        CriteriaSet.parse(
                                ScoreStore.criteria(session).orElseGet(CriteriaSet::shipped)));
    }

    /** By the set that holds on the last day that counts. */
    public ScoreSheet of(Commune commune, Period period) {
        CriteriaSet set = CriteriaSet.on(criteria(), period.last());
        ScoreFacts facts = facts(commune, period);
        Map<String, ScoreEntry> entries =
                repositories.editing(
                        Communes.WORKSPACE,
                        session -> ScoreStore.entries(session, commune.id(), period));
        List<ScoreLine> lines = new ArrayList<>();
        for (Criterion criterion : set.criteria()) {
            lines.add(line(criterion, facts, entries.get(criterion.code()), commune));
        }
        return new ScoreSheet(set, lines);
    }

    private static ScoreLine line(
            Criterion criterion, ScoreFacts facts, ScoreEntry entry, Commune commune) {
        String domain = commune.setting("domain");
        String address =
                domain.isEmpty() || criterion.evidence().isEmpty()
                        ? ""
                        : "https://" + domain + criterion.evidence();
        if (criterion.measure().isPresent()) {
            OptionalDouble share = facts.share(criterion.measure().get());
            double points = Math.round(10 * share.orElse(0) * criterion.points()) / 10.0;
            return new ScoreLine(criterion, points, address, true);
        }
        if (entry == null) {
            return new ScoreLine(criterion, 0, address, false);
        }
        double points = Math.max(0, Math.min(criterion.points(), entry.points()));
        return new ScoreLine(
                criterion, points, entry.evidence().isEmpty() ? address : entry.evidence(), false);
    }

    private ScoreFacts facts(Commune commune, Period period) {
        long records = 0;
        long complete = 0;
        for (String name : RECORDS) {
            ContentType type = ContentTypes.shipped().named(name);
            ItemQuery query =
                    ItemQuery.of(commune.id(), type)
                            .visibleAt(
                                    period.last()
                                            .plusDays(1)
                                            .atStartOfDay(Vietnamese.ZONE)
                                            .toInstant())
                            .page(1, Integer.MAX_VALUE);
            for (Item item : published.list(query).items()) {
                records++;
                complete += ContentRules.check(type, item.content()).isEmpty() ? 1 : 0;
            }
        }
        return new ScoreFacts(
                figures.items(commune.id(), period),
                period,
                completeness.of(commune),
                records,
                complete,
                repositories.editing(
                        Communes.WORKSPACE,
                        session -> board(session, commune.id(), period.last())));
    }

    private static double board(Session session, String commune, LocalDate day)
            throws RepositoryException {
        Optional<Board> board =
                Boards.all(session, commune).stream().filter(b -> b.isInOfficeOn(day)).findFirst();
        return board.map(b -> b.decisionNumber().isEmpty() ? 0.5 : 1.0).orElse(0.0);
    }
}
