package vn.communeportal.templating;

import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.content.Item;

/** An organisation unit, for templates. Those of a chart know their place in it. */
public final class UnitView extends ItemView {

    private final List<UnitView> units;
    private final List<OfficialView> officials;

    /** A unit by itself. */
    UnitView(ViewContext context, Item item, String href) {
        this(context, item, href, List.of(), List.of());
    }

    UnitView(
            ViewContext context,
            Item item,
            String href,
            List<UnitView> units,
            List<OfficialView> officials) {
        super(context, item, href);
        this.units = List.copyOf(units);
        this.officials = List.copyOf(officials);
    }

    /** Name of the unit above; empty at the top. */
    public String getParent() {
        return text("parent");
    }

    /** The units below it, in their order; only in a chart. */
    public List<UnitView> getUnits() {
        return units;
    }

    /** The officials who work in it, in their order; only in a chart. */
    public List<OfficialView> getOfficials() {
        return officials;
    }

    /** Those of them who head it. */
    public List<OfficialView> getHeads() {
        return officials.stream()
                .filter(official -> official.isHeadOf(getTitle()))
                .collect(Collectors.toList());
    }
}
