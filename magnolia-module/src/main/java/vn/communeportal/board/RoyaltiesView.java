package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.officeform.OutputFormat;
import vn.communeportal.royalties.ListedWork;
import vn.communeportal.royalties.OwnRoyalty;
import vn.communeportal.royalties.RoyaltyDesk;
import vn.communeportal.royalties.RoyaltyList;
import vn.communeportal.royalties.RoyaltySheets;

/** A month's royalties for head, secretary and finance; for all others what they get themselves. */
final class RoyaltiesView extends BoardView {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final BoardContext context;
    private final RoyaltyDesk desk;
    private final String commune;
    private final RoyaltyWindows windows;
    private final MonthChoice month;
    private final CssLayout result = Box.of("cp-royalties-result");
    private final Label refusal = Html.text("", "cp-problem");

    RoyaltiesView(BoardContext context) {
        super(context.text("royalties.title"), "cp-royalties");
        this.context = context;
        desk = context.services().books().royalties();
        commune = context.commune().id();
        windows = new RoyaltyWindows(context, this::show);
        month = new MonthChoice(context, "units.month");
        month.addValueChangeListener(event -> show());
        addComponent(Box.of("cp-view-head", Html.heading(title())));
        if (desk.mayReadAll(context.login(), commune)) {
            addComponents(
                    Html.text(context.text("royalties.help"), "cp-help"),
                    Box.of("cp-filter-row", Box.of("cp-filter-field", month)),
                    refusal,
                    result);
            show();
        } else {
            addComponent(Html.text(context.text("royalties.own.help"), "cp-help"));
        }
        showOwn();
    }

    private void show() {
        refusal.setVisible(false);
        result.removeAllComponents();
        Optional<RoyaltyList> found = desk.list(context.login(), commune, month.getValue());
        if (found.isEmpty()) {
            return;
        }
        RoyaltyList list = found.get();
        result.addComponent(
                Html.subheading(
                        context.text(
                                "royalties.head",
                                context.text(list.state().labelKey()),
                                RoyaltySheets.number(list.points()),
                                list.isWithMoney()
                                        ? context.text(
                                                "royalties.amount",
                                                RoyaltySheets.number(list.amount()))
                                        : context.text("royalties.noMoney"))));
        warn(desk.wrong(commune, list), "cp-problem");
        warn(desk.ofTheYear(commune, list), "cp-help");
        if (list.works().isEmpty()) {
            result.addComponent(Html.text(context.text("royalties.none"), "cp-empty"));
        } else {
            result.addComponents(RoyaltyTables.people(context, list), files(list));
        }
        result.addComponent(actions(list));
        for (ListedWork work : list.works()) {
            result.addComponent(
                    RoyaltyCard.of(context, work, () -> windows.decide(list.month(), work)));
        }
        desk.history(context.login(), commune, list.month())
                .forEach(
                        change ->
                                result.addComponent(
                                        Html.text(
                                                context.text(
                                                        "royalties.paidBy",
                                                        context.words().time(change.time()),
                                                        context.nameOf(change.login()),
                                                        change.reason()),
                                                "cp-note")));
    }

    private void warn(List<Objection> objections, String style) {
        for (Objection objection : objections) {
            result.addComponent(
                    Html.text(
                            objection.text(context.words().messages(), context.words().locale()),
                            style));
        }
    }

    private CssLayout files(RoyaltyList list) {
        String name = "nhuan-but-" + commune + "-" + list.month();
        return Box.of(
                "cp-window-buttons",
                FileButtons.of(
                        context.text("royalties.xlsx"),
                        name + ".xlsx",
                        XLSX,
                        () -> RoyaltySheets.workbook(current(list.month()))),
                FileButtons.of(
                        context.text("royalties.docx"),
                        name,
                        OutputFormat.DOCX,
                        () -> windows.document(current(list.month()))),
                FileButtons.of(
                        context.text("royalties.pdf"),
                        name,
                        OutputFormat.PDF,
                        () -> windows.document(current(list.month()))));
    }

    /** Rights may have changed since the button was drawn. */
    private RoyaltyList current(YearMonth wanted) {
        return desk.list(context.login(), commune, wanted)
                .orElseThrow(() -> new IllegalStateException("Not for this person"));
    }

    private CssLayout actions(RoyaltyList list) {
        CssLayout actions = Box.of("cp-window-buttons");
        boolean draft = list.state() == RoyaltyList.State.DRAFT;
        if (draft && desk.mayConfirm(context.login(), commune) && !list.works().isEmpty()) {
            actions.addComponent(
                    Buttons.primary(
                            context.text("royalties.confirm"),
                            () ->
                                    attempt(
                                            () ->
                                                    desk.confirm(
                                                            context.login(),
                                                            commune,
                                                            list.month(),
                                                            list.fingerprint()))));
        }
        if (list.state() == RoyaltyList.State.CONFIRMED && desk.mayPay(context.login(), commune)) {
            actions.addComponent(
                    Buttons.primary(context.text("royalties.pay"), () -> windows.pay(list)));
        }
        if (desk.mayConfirm(context.login(), commune)) {
            actions.addComponent(
                    Buttons.secondary(context.text("royalties.settings"), windows::settings));
        }
        return actions;
    }

    private void showOwn() {
        List<OwnRoyalty> own = desk.own(context.login(), commune);
        if (own.isEmpty()) {
            addComponent(Html.text(context.text("royalties.own.none"), "cp-count"));
            return;
        }
        addComponents(
                Html.subheading(context.text("royalties.own")), RoyaltyTables.own(context, own));
    }

    /** Something that may be refused. */
    @FunctionalInterface
    interface Attempt {
        void go() throws TransitionRefusedException;
    }

    private void attempt(Attempt attempt) {
        try {
            attempt.go();
            show();
            Notices.done(context.text("registers.saved"));
        } catch (TransitionRefusedException e) {
            show();
            refusal.setValue(context.text(e));
            refusal.setVisible(true);
        }
    }
}
