package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.DateField;
import com.vaadin.ui.Label;
import com.vaadin.ui.TextArea;
import com.vaadin.ui.TextField;
import com.vaadin.ui.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Words;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.editorial.WaiverRequest;

/** Asks a head why findings of a check do not stand in the way, on which basis, and to when. */
final class WaiverWindow extends Window {

    private static final int DAYS = 30;

    private final String check;
    private final Function<TransitionRequest, List<String>> waive;
    private final TextArea reason = new TextArea();
    private final TextField basis = new TextField();
    private final DateField until = new DateField();
    private final Label refusal = Html.text("", "cp-problem");

    /**
     * @param waive tries it; gives the sentences that speak against it, none if it was recorded
     */
    WaiverWindow(
            BoardContext context,
            String check,
            LocalDate today,
            Function<TransitionRequest, List<String>> waive) {
        super(context.text("checks.waive") + ": " + check);
        this.check = check;
        this.waive = waive;
        setModal(true);
        setResizable(false);
        addStyleNames("cp-window", "cp-waiver");
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
        refusal.setVisible(false);
        CssLayout content =
                Box.of(
                        "cp-window-content",
                        Html.text(context.text("check." + check + ".help"), "cp-help"),
                        reason,
                        basis,
                        Html.text(context.text("checks.waive.basis.help"), "cp-help"),
                        until,
                        Html.text(context.text("checks.waive.help"), "cp-help"),
                        refusal,
                        Box.of(
                                "cp-window-buttons",
                                Buttons.primary(context.text("checks.waive"), this::go),
                                Buttons.secondary(context.text("board.cancel"), this::close)));
        content.addStyleName("cp-board");
        setContent(content);
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
        refusal.setVisible(!refused.isEmpty());
        refusal.setValue(String.join("\n", refused));
        if (refused.isEmpty()) {
            close();
        }
    }
}
