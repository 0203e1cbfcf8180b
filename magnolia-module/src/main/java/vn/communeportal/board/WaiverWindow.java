package vn.communeportal.board;

import com.vaadin.ui.DateField;
import com.vaadin.ui.TextArea;
import com.vaadin.ui.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.FormWindow;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Words;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.editorial.WaiverRequest;

/** Asks a head why findings of a check do not stand in the way, on which basis, and to when. */
final class WaiverWindow extends FormWindow {

    private static final int DAYS = 30;

    private final String check;
    private final Function<TransitionRequest, List<String>> waive;
    private final TextArea reason = new TextArea();
    private final TextField basis = new TextField();
    private final DateField until = new DateField();

    /**
     * @param waive tries it; gives the sentences that speak against it, none if it was recorded
     */
    WaiverWindow(
            BoardContext context,
            String check,
            LocalDate today,
            Function<TransitionRequest, List<String>> waive) {
        super(context.words(), context.text("checks.waive") + ": " + check);
        this.check = check;
        this.waive = waive;
        addStyleName("cp-waiver");
        reason.setCaption(context.text("checks.waive.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setRows(3);
        reason.setWidthFull();
        basis.setCaption(context.text("checks.waive.basis"));
        basis.setRequiredIndicatorVisible(true);
        basis.setWidthFull();
        until.setCaption(context.text("checks.waive.until"));
        until.setRequiredIndicatorVisible(true);
        until.setLocale(context.words().locale());
        until.setDateFormat(Words.DAY_PATTERN);
        until.setValue(today.plusDays(DAYS));
        fill(
                Buttons.primary(context.text("checks.waive"), this::go),
                Html.text(context.text("check." + check + ".help"), "cp-help"),
                reason,
                basis,
                Html.text(context.text("checks.waive.basis.help"), "cp-help"),
                until,
                Html.text(context.text("checks.waive.help"), "cp-help"));
    }

    private void go() {
        List<String> refused =
                waive.apply(
                        TransitionRequest.of(Transition.WAIVE_CHECKS)
                                .because(reason.getValue())
                                .waiving(
                                        new WaiverRequest(
                                                List.of(check),
                                                basis.getValue(),
                                                until.getValue())));
        closeUnless(refused);
    }
}
