package vn.communeportal.board;

import com.vaadin.ui.Component;
import com.vaadin.ui.CssLayout;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import vn.communeportal.administration.AdministrationRefusedException;
import vn.communeportal.administration.BoundaryRules;
import vn.communeportal.board.form.FileUpload;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Commune;
import vn.communeportal.content.FileContent;
import vn.communeportal.templating.Boundary;
import vn.communeportal.templating.BoundaryDrawing;

/** The boundary of a commune: the one that its map shows, and another to be looked at and saved. */
final class BoundaryPanel extends CssLayout {

    private final BoardContext context;
    private final Commune commune;
    private final Consumer<Boundary> save;
    private final Refusals refusals;

    /**
     * @param save is given the boundary that the person has looked at, or null to take it away
     */
    BoundaryPanel(BoardContext context, Commune commune, Consumer<Boundary> save) {
        this.context = context;
        this.commune = commune;
        this.save = save;
        refusals = new Refusals(context);
        addStyleName("cp-boundary");
        showCurrent();
    }

    private void showCurrent() {
        removeAllComponents();
        refusals.clear();
        Optional<Boundary> own = Boundary.parse(commune.setting(Commune.BOUNDARY));
        Optional<Boundary> shown = own.or(() -> Boundary.shipped(commune.setting("unitCode")));
        String source =
                own.isPresent()
                        ? "board.boundary.own"
                        : shown.isPresent() ? "board.boundary.shipped" : "board.boundary.none";
        addComponent(Html.text(context.text(source), "cp-note"));
        shown.ifPresent(boundary -> addComponent(drawing(boundary)));
        addComponents(
                new FileUpload(
                        context.words(),
                        context.text("board.boundary.choose"),
                        false,
                        this::lookAt),
                Html.text(context.text("board.boundary.help"), "cp-help"));
        if (own.isPresent()) {
            addComponent(Buttons.quiet(context.text("board.form.remove"), () -> save.accept(null)));
        }
        addComponent(refusals.label());
    }

    private void lookAt(FileContent file) {
        try {
            Boundary boundary = BoundaryRules.read(file);
            removeAllComponents();
            addComponents(
                    Html.text(context.text("board.boundary.preview", file.fileName()), "cp-note"),
                    drawing(boundary),
                    Buttons.primary(
                            context.text("board.boundary.save"), () -> save.accept(boundary)),
                    Buttons.secondary(context.text("board.cancel"), this::showCurrent));
        } catch (AdministrationRefusedException e) {
            refusals.say(e);
        } catch (IOException e) {
            refusals.say(context.text("board.upload.failed"));
        }
    }

    /** Nothing of the file but numbers gets into the page. */
    private Component drawing(Boundary boundary) {
        BoundaryDrawing drawing = boundary.drawing();
        String area = String.format(context.words().locale(), "%.1f", drawing.squareKilometres());
        String words = context.text("board.boundary.size", area, boundary.points());
        return Box.of(
                "cp-boundary-drawing",
                Html.markup(
                        String.format(
                                Locale.ROOT,
                                "<svg viewBox=\"%s\" role=\"img\" aria-label=\"%s\"><path d=\"%s\"/>"
                                        + "</svg>",
                                drawing.viewBox(),
                                Html.escape(words),
                                drawing.path())),
                Html.text(words, "cp-note"));
    }
}
