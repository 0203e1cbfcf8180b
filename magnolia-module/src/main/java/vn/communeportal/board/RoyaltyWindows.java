package vn.communeportal.board;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.communeportal.content.Content;
import vn.communeportal.editorial.Role;
import vn.communeportal.officeform.OfficialDocument;
import vn.communeportal.royalties.ListedWork;
import vn.communeportal.royalties.RoyaltyDesk;
import vn.communeportal.royalties.RoyaltyList;
import vn.communeportal.royalties.RoyaltySheets;
import vn.communeportal.text.Vietnamese;

/** Windows in which royalties are decided about, and the document that is signed. */
final class RoyaltyWindows {

    private final BoardContext context;
    private final RoyaltyDesk desk;
    private final String commune;
    private final Runnable done;

    RoyaltyWindows(BoardContext context, Runnable done) {
        this.context = context;
        this.done = done;
        desk = context.services().books().royalties();
        commune = context.commune().id();
    }

    void settings() {
        long revision = desk.settingsRevision(commune);
        new RegisterWindow(
                        context,
                        context.text("royalties.settings"),
                        desk.settingsType(),
                        desk.settings(commune).content(),
                        field -> true,
                        (content, reason) ->
                                desk.saveSettings(context.login(), commune, revision, content),
                        done)
                .open();
    }

    void decide(YearMonth month, ListedWork work) {
        long revision = desk.decisionRevision(commune, work.itemId());
        new RegisterWindow(
                        context,
                        work.title(),
                        desk.decisionType(),
                        desk.decision(context.login(), commune, work.itemId())
                                .orElse(Content.empty()),
                        field -> true,
                        (content, reason) ->
                                desk.decide(
                                        context.login(),
                                        commune,
                                        month,
                                        work.itemId(),
                                        revision,
                                        content),
                        done)
                .open();
    }

    void pay(RoyaltyList list) {
        new PaymentWindow(context, list.month(), done).open();
    }

    OfficialDocument document(RoyaltyList list) {
        return RoyaltySheets.document(
                context.commune(),
                list,
                LocalDate.ofInstant(context.now(), Vietnamese.ZONE),
                context.firstWith(Role.HEAD));
    }
}
