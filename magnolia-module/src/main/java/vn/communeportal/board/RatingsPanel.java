package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.DateField;
import java.time.LocalDate;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.engagement.matter.Ratings;
import vn.communeportal.text.Vietnamese;

/** How citizens liked the portal in a period. */
final class RatingsPanel extends CssLayout {

    private final BoardContext context;
    private final DateField from;
    private final DateField to;
    private final CssLayout sums = Box.of("cp-ratings-sums");

    RatingsPanel(BoardContext context) {
        this.context = context;
        addStyleName("cp-ratings");
        LocalDate today = LocalDate.ofInstant(context.now(), Vietnamese.ZONE);
        from = DayFields.of(context, "engagement.inbox.from", today.withDayOfYear(1));
        to = DayFields.of(context, "engagement.inbox.to", today);
        addComponents(
                Html.subheading(context.text("engagement.inbox.ratings")),
                Box.of(
                        "cp-filter-row",
                        Box.of("cp-filter-field", from),
                        Box.of("cp-filter-field", to),
                        Buttons.secondary(context.text("engagement.inbox.search"), this::show)),
                sums);
        show();
    }

    private void show() {
        sums.removeAllComponents();
        if (from.getValue() == null || to.getValue() == null) {
            return;
        }
        Ratings.Sums period =
                context.services()
                        .citizens()
                        .ratings()
                        .of(
                                context.login(),
                                context.commune().id(),
                                from.getValue(),
                                to.getValue(),
                                "");
        sums.addComponent(
                Html.text(
                        context.text(
                                "engagement.inbox.ratings.period",
                                context.words().day(from.getValue()),
                                context.words().day(to.getValue()),
                                period.count()),
                        "cp-count"));
        if (period.count() > 0) {
            for (String criterion : Ratings.criteria()) {
                sums.addComponent(
                        Html.text(
                                context.text(
                                        "engagement.inbox.ratings.mean",
                                        context.text("engagement.rating." + criterion),
                                        oneDecimal(period.mean(criterion))),
                                "cp-rating"));
            }
            showItems();
            for (String remark : period.remarks()) {
                sums.addComponent(Html.text(remark, "cp-quote"));
            }
        }
    }

    /** Which items were rated, each with the mean of all criteria. */
    private void showItems() {
        context.services()
                .citizens()
                .ratings()
                .byItem(context.login(), context.commune().id(), from.getValue(), to.getValue())
                .forEach(
                        (id, rated) ->
                                ItemCard.find(context, id)
                                        .ifPresent(
                                                file ->
                                                        sums.addComponent(
                                                                Html.text(
                                                                        context.text(
                                                                                "engagement.inbox.ratings.item",
                                                                                ItemCard.titleOf(
                                                                                        context,
                                                                                        file
                                                                                                .item()),
                                                                                oneDecimal(
                                                                                        rated
                                                                                                .mean()),
                                                                                rated.count()),
                                                                        "cp-rating"))));
    }

    private String oneDecimal(double mean) {
        return String.format(context.words().locale(), "%.1f", mean);
    }
}
