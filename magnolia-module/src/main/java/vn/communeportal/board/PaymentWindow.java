package vn.communeportal.board;

import com.vaadin.ui.DateField;
import com.vaadin.ui.TextField;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.FormWindow;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.text.Vietnamese;

/** Asks when and by which paper the royalties of a month were paid. */
final class PaymentWindow extends FormWindow {

    private final BoardContext context;
    private final YearMonth month;
    private final Runnable done;
    private final DateField day;
    private final TextField number;

    PaymentWindow(BoardContext context, YearMonth month, Runnable done) {
        super(context.words(), context.text("royalties.pay"));
        this.context = context;
        this.month = month;
        this.done = done;
        day =
                DayFields.of(
                        context,
                        "royalties.paidOn",
                        LocalDate.ofInstant(context.now(), Vietnamese.ZONE));
        number = new TextField(context.text("royalties.paymentNumber"));
        number.setWidthFull();
        fill(Buttons.primary(context.text("royalties.pay"), this::pay), day, number);
    }

    private void pay() {
        if (day.isEmpty()) {
            refuse(context.text("royalties.noDay"));
            return;
        }
        if (closeAfter(this::note)) {
            done.run();
        }
    }

    private void note() throws TransitionRefusedException {
        context.services()
                .books()
                .royalties()
                .pay(
                        context.login(),
                        context.commune().id(),
                        month,
                        day.getValue(),
                        number.getValue().strip());
    }
}
