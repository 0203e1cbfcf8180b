package vn.communeportal.insight.score;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.RegulationDesk;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.host.Repositories;
import vn.communeportal.insight.figures.Period;

/** The one door to scores for people; every entry and every set of criteria is kept. */
@Singleton
public final class ScoreDesk {

    private static final double HUNDRED = 100;

    private final Repositories repositories;
    private final EditorialDesk desk;
    private final RegulationDesk regulation;
    private final Scores scores;
    private final Clock clock;

    @Inject
    public ScoreDesk(
            Repositories repositories,
            EditorialDesk desk,
            RegulationDesk regulation,
            Scores scores,
            Clock clock) {
        this.repositories = repositories;
        this.desk = desk;
        this.regulation = regulation;
        this.scores = scores;
        this.clock = clock;
    }

    public Scores scores() {
        return scores;
    }

    /** Whether the person sees the commune's points: editing members and administrators. */
    public boolean mayRead(String login, String commune) {
        Actor actor = desk.actor(login, commune);
        return actor.isEditing() || actor.isAdministrator();
    }

    /** Whether the person may enter points. */
    public boolean mayEnter(String login, String commune) {
        Actor actor = desk.actor(login, commune);
        return actor.isEditing() && actor.mayAct();
    }

    /** Whether the person may change the criteria of the province. */
    public boolean mayChangeCriteria(String login) {
        return regulation.mayChange(login);
    }

    /** The commune's points; empty for those who may not see them. */
    public Optional<ScoreSheet> sheet(String login, Commune commune, Period period) {
        return mayRead(login, commune.id())
                ? Optional.of(scores.of(commune, period))
                : Optional.empty();
    }

    /**
     * Enters points for a criterion that is not measured.
     *
     * @throws TransitionRefusedException if the person is no editing member, the criterion is
     *     measured or unknown, or the points are more than it has
     */
    public void enter(String login, Commune commune, Period period, String code, ScoreEntry entry)
            throws TransitionRefusedException {
        if (!mayEnter(login, commune.id())) {
            throw refused("notYours");
        }
        boolean isFine =
                CriteriaSet.on(scores.criteria(), period.last()).criteria().stream()
                        .filter(one -> one.code().equals(code) && one.measure().isEmpty())
                        .anyMatch(one -> entry.points() >= 0 && entry.points() <= one.points());
        if (!isFine) {
            throw refused("scoreNotPossible");
        }
        repositories.changing(
                Communes.WORKSPACE,
                "/" + commune.id(),
                session -> {
                    ScoreStore.enter(
                            session, commune.id(), period, code, entry, login, clock.instant());
                    session.save();
                    return null;
                });
    }

    /**
     * Puts the province's sets in the place of all others; empty goes back to those in the jar.
     *
     * @throws TransitionRefusedException if the person does not administer the province, or the
     *     sets cannot be read
     */
    public void changeCriteria(String login, String yaml) throws TransitionRefusedException {
        if (!regulation.mayChange(login)) {
            throw refused("notYours");
        }
        if (!yaml.isBlank()) {
            try {
                CriteriaSet.parse(yaml);
            } catch (IllegalArgumentException e) {
                throw refused("scoreCriteriaNotReadable");
            }
        }
        repositories.changing(
                Communes.WORKSPACE,
                "/" + Communes.PROVINCE,
                session -> {
                    if (!session.getRootNode().hasNode(Communes.PROVINCE)) {
                        Communes.writeProvince(session, Communes.province(session));
                    }
                    ScoreStore.criteria(session, yaml.strip(), login, clock.instant());
                    session.save();
                    return null;
                });
    }

    /**
     * Adds a set that holds from its first day on, or puts it in the place of one of the same day.
     *
     * @throws TransitionRefusedException as {@link #changeCriteria}, or if the points are not a
     *     hundred
     */
    public void addCriteria(String login, CriteriaDraft draft) throws TransitionRefusedException {
        if (!mayChangeCriteria(login)) {
            throw refused("notYours");
        }
        if (Math.abs(draft.points() - HUNDRED) > 0.001) {
            throw refused("scoreCriteriaNotHundred");
        }
        String present =
                repositories.editing(
                        Communes.WORKSPACE,
                        session -> ScoreStore.criteria(session).orElseGet(CriteriaSet::shipped));
        changeCriteria(login, draft.addedTo(present));
    }

    private static TransitionRefusedException refused(String key) {
        return new TransitionRefusedException(List.of(Objection.of(key)));
    }
}
