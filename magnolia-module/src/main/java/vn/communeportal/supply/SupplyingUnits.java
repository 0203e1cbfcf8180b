package vn.communeportal.supply;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.Boards;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.host.Repositories;
import vn.communeportal.register.Record;
import vn.communeportal.register.RecordDesk;
import vn.communeportal.register.Records;

/**
 * The units that supply a commune's portal. Every member may see them; secretary and heads say
 * which there are and what each owes.
 */
@Singleton
public final class SupplyingUnits {

    private final Repositories repositories;
    private final Records records;
    private final RecordDesk desk;
    private final EditorialDesk editorial;

    @Inject
    public SupplyingUnits(Repositories repositories, EditorialDesk editorial, Clock clock) {
        this.repositories = repositories;
        this.editorial = editorial;
        records = new Records(repositories, clock, ContentTypes.ofRecords(SupplyingUnit.TYPE));
        desk = new RecordDesk(records, editorial, SupplyingUnits::mayChange);
    }

    private static boolean mayChange(Actor actor) {
        return actor.has(Role.SECRETARY) || actor.isApproving();
    }

    /** Through which members read and change the records. */
    public RecordDesk desk() {
        return desk;
    }

    /** All units that the commune has had, by name; the caller decides who sees them. */
    public List<SupplyingUnit> all(String commune) {
        return records.all(commune).stream()
                .map(SupplyingUnit::new)
                .sorted(Comparator.comparing(unit -> SupplyingUnit.fold(unit.name())))
                .collect(Collectors.toList());
    }

    /** What tells of which unit an item of the commune is, as units and boards are now. */
    public UnitOfItem unitOfItem(String commune) {
        return new UnitOfItem(
                all(commune),
                repositories.editing(Communes.WORKSPACE, session -> Boards.all(session, commune)));
    }

    /**
     * Enters a unit.
     *
     * @throws TransitionRefusedException if the person may not, it is not in order, or there is one
     *     of that name already
     */
    public Record add(String login, String commune, Content content)
            throws TransitionRefusedException {
        List<Objection> objections = new ArrayList<>();
        if (all(commune).stream().anyMatch(unit -> unit.isCalled(content.text("name")))) {
            objections.add(Objection.of("unitIsThere", content.text("name")));
        }
        return desk.add(login, commune, content, objections);
    }

    /** Whether the person may see what units delivered. */
    public boolean mayRead(String login, String commune) {
        return editorial.actor(login, commune).isMember();
    }
}
