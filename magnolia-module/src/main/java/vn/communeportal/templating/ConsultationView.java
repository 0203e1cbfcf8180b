package vn.communeportal.templating;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.communeportal.content.Item;

/** A draft for opinions, for templates. */
public final class ConsultationView extends ItemView {

    ConsultationView(ViewContext context, Item item, String href) {
        super(context, item, href);
    }

    /** Whether opinions are received today. */
    public boolean isOpen() {
        LocalDate today = context().today();
        Optional<LocalDate> deadline = content().date("deadline");
        return content().date("periodFrom").filter(today::isBefore).isEmpty()
                && deadline.isPresent()
                && !today.isAfter(deadline.get());
    }

    /** Days that are left, 0 on the last one; -1 when it is over or not yet begun. */
    public long getDaysLeft() {
        return isOpen()
                ? ChronoUnit.DAYS.between(
                        context().today(), content().date("deadline").orElseThrow())
                : -1;
    }
}
