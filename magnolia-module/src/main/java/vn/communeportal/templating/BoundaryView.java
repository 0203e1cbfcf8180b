package vn.communeportal.templating;

import java.util.Locale;

/** The boundary of a commune as a drawing in words and numbers of a page, for templates. */
public final class BoundaryView {

    private final ViewContext context;
    private final CommuneView commune;
    private final BoundaryDrawing drawing;

    BoundaryView(ViewContext context, CommuneView commune, Boundary boundary) {
        this.context = context;
        this.commune = commune;
        drawing = boundary.drawing();
    }

    public String getViewBox() {
        return drawing.viewBox();
    }

    /** For an SVG path. */
    public String getPath() {
        return drawing.path();
    }

    public String getTitle() {
        return context.text("portal.map.title", commune.getFullName());
    }

    /** The map in words. */
    public String getDescription() {
        double area = drawing.squareKilometres();
        return context.text(
                "portal.map.description",
                commune.getFullName(),
                area < 10 ? decimal(area) : String.valueOf(Math.round(area)),
                decimal(drawing.kilometresWide()),
                decimal(drawing.kilometresHigh()),
                degrees(drawing.latitude()),
                degrees(drawing.longitude()));
    }

    /** Length of the scale's kilometres, a round number of them. */
    public String getScaleWidth() {
        return String.valueOf(Math.round(drawing.units(drawing.scaleKilometres())));
    }

    public String getScaleLabel() {
        double kilometres = drawing.scaleKilometres();
        return kilometres < 1
                ? Math.round(kilometres * 1000) + " m"
                : Math.round(kilometres) + " km";
    }

    public String getScaleX() {
        return String.valueOf(Math.round(BoundaryDrawing.MARGIN));
    }

    public String getScaleY() {
        return String.valueOf(Math.round(drawing.height() + 10));
    }

    /** Where the arrow to the north stands, for an SVG transform. */
    public String getNorthPlace() {
        return "translate("
                + Math.round(BoundaryDrawing.WIDTH - BoundaryDrawing.MARGIN)
                + " "
                + Math.round(drawing.height() - 40)
                + ")";
    }

    private String decimal(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return PageLanguage.isEnglish(context.locale()) ? text : text.replace('.', ',');
    }

    private String degrees(double number) {
        String text = String.format(Locale.ROOT, "%.3f", number);
        return (PageLanguage.isEnglish(context.locale()) ? text : text.replace('.', ',')) + "°";
    }
}
