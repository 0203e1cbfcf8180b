package vn.communeportal.board;

import com.vaadin.ui.Component;
import java.util.ArrayList;
import java.util.List;
import vn.communeportal.board.parts.DataTable;
import vn.communeportal.royalties.OwnRoyalty;
import vn.communeportal.royalties.PersonTotal;
import vn.communeportal.royalties.RoyaltyList;
import vn.communeportal.royalties.RoyaltySheets;

/** Who gets what, as tables of the board's app. */
final class RoyaltyTables {

    private RoyaltyTables() {}

    /** Each person of a list, with the sum of what they get. */
    static Component people(BoardContext context, RoyaltyList list) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        context.text("royalties.sheet.column.name"),
                        context.text("royalties.sheet.column.works"),
                        context.text("royalties.sheet.column.points"),
                        context.text("royalties.sheet.column.amount")));
        for (PersonTotal person : list.people()) {
            rows.add(
                    List.of(
                            person.name(),
                            String.valueOf(person.works()),
                            RoyaltySheets.number(person.points()),
                            list.isWithMoney() ? RoyaltySheets.number(person.amount()) : "–"));
        }
        return DataTable.of(rows);
    }

    /** What one person gets from all lists, with how far each list is. */
    static Component own(BoardContext context, List<OwnRoyalty> own) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        context.text("royalties.sheet.column.work"),
                        context.text("units.month"),
                        context.text("royalties.sheet.column.part"),
                        context.text("royalties.sheet.column.points"),
                        context.text("royalties.sheet.column.amount"),
                        context.text("units.column.standing")));
        for (OwnRoyalty one : own) {
            rows.add(
                    List.of(
                            one.work().title(),
                            one.list().month().toString(),
                            context.text(one.share().part().labelKey()),
                            RoyaltySheets.number(one.share().points()),
                            one.share().amount().map(RoyaltySheets::number).orElse("–"),
                            context.text(one.list().state().labelKey())));
        }
        return DataTable.of(rows);
    }
}
