package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Html;
import vn.communeportal.royalties.ListedWork;
import vn.communeportal.royalties.RoyaltySheets;
import vn.communeportal.royalties.Share;

/** A work in a month's list with what each of its people gets: its title decides about it. */
final class RoyaltyCard {

    private RoyaltyCard() {}

    /**
     * @param decide opens what decides about the work
     */
    static CssLayout of(BoardContext context, ListedWork work, Runnable decide) {
        Button title = new Button(work.title(), event -> decide.run());
        title.addStyleName("cp-card-title");
        title.setEnabled(
                context.services()
                        .books()
                        .royalties()
                        .mayPropose(context.login(), context.commune().id()));
        CssLayout card =
                Box.of(
                        "cp-card",
                        title,
                        Html.text(
                                context.text(
                                        "royalties.work",
                                        context.words().day(work.day()),
                                        RoyaltySheets.genre(work.genre(), context.words().locale()),
                                        RoyaltySheets.number(work.coefficient()),
                                        work.adjustment()),
                                "cp-note"));
        if (work.isDifference()) {
            card.addComponent(Html.text(context.text("royalties.sheet.difference"), "cp-problem"));
        }
        if (work.isReposted()) {
            card.addComponent(Html.text(context.text("royalties.reposted"), "cp-note"));
        }
        for (Share share : work.shares()) {
            card.addComponent(
                    Html.text(
                            context.text(
                                    "royalties.share",
                                    context.text(share.part().labelKey()),
                                    share.name(),
                                    RoyaltySheets.number(share.points()),
                                    share.amount()
                                            .map(RoyaltySheets::number)
                                            .map(sum -> context.text("royalties.amount", sum))
                                            .orElseGet(() -> context.text("royalties.noMoney"))),
                            "cp-count"));
        }
        return card;
    }
}
