package vn.communeportal.supply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.communeportal.content.Item;
import vn.communeportal.editorial.Board;
import vn.communeportal.editorial.Member;
import vn.communeportal.text.Vietnamese;

/**
 * Tells of which unit an item is: the one that the item names; otherwise the one for which its
 * author sat on the board on the day of its first publication, so that who moves to another unit
 * takes no earlier works along. Immutable, for one commune.
 */
public final class UnitOfItem {

    private final List<SupplyingUnit> units;
    private final List<Board> boards;

    UnitOfItem(List<SupplyingUnit> units, List<Board> boards) {
        this.units = List.copyOf(units);
        this.boards = List.copyOf(boards);
    }

    /**
     * Name of the item's unit, in the register's spelling if it is there; empty if it has none.
     *
     * @param author login of who made it
     */
    public String nameOf(Item item, String author) {
        String named = named(item, author);
        return unit(named).map(SupplyingUnit::name).orElse(named);
    }

    /**
     * The item's unit.
     *
     * @return empty if it has none that is in the register
     */
    public Optional<SupplyingUnit> of(Item item, String author) {
        return unit(named(item, author));
    }

    private Optional<SupplyingUnit> unit(String name) {
        return name.isEmpty()
                ? Optional.empty()
                : units.stream().filter(unit -> unit.isCalled(name)).findFirst();
    }

    private String named(Item item, String author) {
        String own = item.content().text("unit").strip();
        if (!own.isEmpty()) {
            return own;
        }
        Instant time = item.publishedAt().or(item::modifiedAt).orElse(Instant.EPOCH);
        LocalDate day = LocalDate.ofInstant(time, Vietnamese.ZONE);
        return boards.stream()
                .filter(board -> board.isInOfficeOn(day))
                .flatMap(board -> board.members().stream())
                .filter(member -> member.login().equals(author) && member.isOn(day))
                .map(Member::unit)
                .filter(unit -> !unit.isBlank())
                .findFirst()
                .orElse("");
    }
}
