package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.DateField;
import com.vaadin.ui.Label;
import com.vaadin.ui.TextField;
import com.vaadin.ui.UI;
import com.vaadin.ui.Window;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Content;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.TransitionRefusedException;
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
        Window window = new Window(context.text("royalties.pay"));
        DateField day =
                DayFields.of(
                        context,
                        "royalties.paidOn",
                        LocalDate.ofInstant(context.now(), Vietnamese.ZONE));
        TextField number = new TextField(context.text("royalties.paymentNumber"));
        number.setWidthFull();
        Label refusal = Html.text("", "cp-problem");
        refusal.setVisible(false);
        window.setModal(true);
        window.setResizable(false);
        window.addStyleName("cp-window");
        CssLayout content =
                Box.of(
                        "cp-window-content",
                        day,
                        number,
                        refusal,
                        Box.of(
                                "cp-window-buttons",
                                Buttons.primary(
                                        context.text("royalties.pay"),
                                        () -> pay(window, list, day, number, refusal)),
                                Buttons.secondary(context.text("board.cancel"), window::close)));
        content.addStyleName("cp-board");
        window.setContent(content);
        UI.getCurrent().addWindow(window);
    }

    private void pay(
            Window window, RoyaltyList list, DateField day, TextField number, Label refusal) {
        if (day.isEmpty()) {
            return;
        }
        try {
            desk.pay(
                    context.login(),
                    commune,
                    list.month(),
                    day.getValue(),
                    number.getValue().strip());
            window.close();
            done.run();
        } catch (TransitionRefusedException e) {
            refusal.setValue(TimesView.sentences(context, e));
            refusal.setVisible(true);
        }
    }

    OfficialDocument document(RoyaltyList list) {
        return RoyaltySheets.document(
                context.commune(),
                list,
                LocalDate.ofInstant(context.now(), Vietnamese.ZONE),
                context.firstWith(Role.HEAD));
    }
}
