package vn.communeportal.board;

import com.vaadin.ui.DateField;
import com.vaadin.ui.NativeSelect;
import com.vaadin.ui.TextArea;
import com.vaadin.ui.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.FormWindow;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.PaperDecision;
import vn.communeportal.editorial.PaperDecisions;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.text.Vietnamese;

/** Asks the secretary what came back on the signed review sheet. */
final class PaperDecisionWindow extends FormWindow {

    private final BoardContext context;
    private final CaseFile file;
    private final Consumer<CaseFile> changed;
    private final NativeSelect<Transition> decision;
    private final NativeSelect<String> decider;
    private final DateField day;
    private final TextField code;
    private final TextArea remark;
    private final ScanUpload scan;

    PaperDecisionWindow(BoardContext context, CaseFile file, Consumer<CaseFile> changed) {
        super(context.words(), context.text("board.paper.record"));
        this.context = context;
        this.file = file;
        this.changed = changed;
        PaperDecisions paper = context.services().correspondence().paper();
        decision =
                new NativeSelect<>(
                        context.text("board.paper.decision"),
                        List.of(Transition.APPROVE, Transition.RETURN, Transition.REJECT));
        decision.setItemCaptionGenerator(one -> context.text(one.labelKey()));
        decision.setEmptySelectionAllowed(false);
        decision.setValue(Transition.APPROVE);
        decider =
                new NativeSelect<>(
                        context.text("board.paper.decider"),
                        paper.deciders(context.commune().id(), context.login()));
        decider.setItemCaptionGenerator(context::nameOf);
        decider.setWidthFull();
        day =
                DayFields.of(
                        context,
                        "board.paper.day",
                        LocalDate.ofInstant(context.now(), Vietnamese.ZONE));
        code = new TextField(context.text("board.paper.code"));
        code.setPlaceholder("PT-…");
        code.setWidthFull();
        code.addStyleName("cp-sheet-code");
        remark = new TextArea(context.text("board.paper.remark"));
        remark.setRows(3);
        remark.setWidthFull();
        scan = new ScanUpload(context.words());
        addStyleName("cp-paper-window");
        fill(
                Buttons.primary(context.text("board.paper.record"), this::go),
                Html.text(context.text("board.paper.help"), "cp-help"),
                decision,
                decider,
                day,
                code,
                remark,
                scan);
    }

    private void go() {
        try {
            CaseFile after =
                    context.services()
                            .correspondence()
                            .paper()
                            .record(
                                    context.login(),
                                    file.item().type(),
                                    file.item().id(),
                                    file.subject().revision(),
                                    new PaperDecision(
                                            decision.getValue(),
                                            decider.isEmpty() ? "" : decider.getValue(),
                                            day.getValue(),
                                            code.getValue(),
                                            remark.getValue(),
                                            scan.file()));
            close();
            changed.accept(after);
            Notices.done(context.text("board.paper.done"));
        } catch (TransitionRefusedException e) {
            refuse(e);
        }
    }
}
