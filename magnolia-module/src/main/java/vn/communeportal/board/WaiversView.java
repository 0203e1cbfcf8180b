package vn.communeportal.board;

import java.time.LocalDate;
import java.util.List;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Html;
import vn.communeportal.editorial.CheckWaiver;
import vn.communeportal.editorial.WaiverRegister;
import vn.communeportal.text.Vietnamese;

/** For heads: what was decided to be published although a check found something. */
final class WaiversView extends BoardView {

    WaiversView(BoardContext context) {
        super(context.text("checks.waived.title"), "cp-waivers");
        addComponents(
                Box.of("cp-view-head", Html.heading(title())),
                Html.text(context.text("checks.waived.help"), "cp-help"));
        List<WaiverRegister.Entry> entries =
                context.services().waivers().all(context.login(), context.commune().id());
        if (entries.isEmpty()) {
            addComponent(Html.text(context.text("checks.waived.none"), "cp-empty"));
        }
        LocalDate today = LocalDate.ofInstant(context.now(), Vietnamese.ZONE);
        for (WaiverRegister.Entry entry : entries) {
            CheckWaiver waiver = entry.waiver();
            String until = context.words().day(waiver.until());
            addComponent(
                    ItemCard.of(
                            context,
                            entry.file(),
                            String.join(", ", waiver.checks()) + " · " + waiver.reason(),
                            waiver.basis(),
                            context.text(
                                    waiver.until().isBefore(today)
                                            ? "checks.waived.over"
                                            : "checks.waived.until",
                                    until),
                            context.text(
                                    "checks.waived.by",
                                    context.nameOf(waiver.login()),
                                    context.words().time(waiver.time()))));
        }
    }
}
