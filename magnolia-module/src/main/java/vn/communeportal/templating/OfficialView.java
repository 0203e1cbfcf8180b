package vn.communeportal.templating;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.content.Item;
import vn.communeportal.text.Vietnamese;

/** An official, for templates; the title is the name. */
public final class OfficialView extends ItemView {

    OfficialView(ViewContext context, Item item, String href) {
        super(context, item, href);
    }

    public String getPosition() {
        return text("position");
    }

    /** Name of the unit. */
    public String getUnit() {
        return text("unit");
    }

    public String getTelephone() {
        return text("telephone");
    }

    /** The same as {@code tel:} addresses have it. */
    public String getTelephoneDigits() {
        return getTelephone().replaceAll("[^0-9+]", "");
    }

    /** May be empty. */
    public String getFax() {
        return text("fax");
    }

    public String getEmail() {
        return text("email");
    }

    public boolean isSpokesperson() {
        return flag("spokesperson");
    }

    public boolean isInformationContact() {
        return flag("informationContact");
    }

    /** Whether the person heads the unit of this name. */
    boolean isHeadOf(String unit) {
        return Vietnamese.fold(text("headOf")).equals(Vietnamese.fold(unit));
    }

    /** Whether the person works in the unit of this name. */
    boolean isIn(String unit) {
        return Vietnamese.fold(getUnit()).equals(Vietnamese.fold(unit)) || isHeadOf(unit);
    }

    /** The terms of office, the newest first. */
    public List<FieldsView> getTerms() {
        return parts("terms").stream()
                .sorted(Comparator.comparing((FieldsView term) -> term.isoDay("from")).reversed())
                .collect(Collectors.toList());
    }
}
