package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.DateField;
import com.vaadin.ui.Label;
import com.vaadin.ui.TextField;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.FileContent;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.Enclosure;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.text.Vietnamese;

/** The papers kept with an item's case, and a form for another one. */
final class EnclosuresPanel extends CssLayout {

    private final BoardContext context;
    private final CaseFile file;
    private final Function<TransitionRequest, List<String>> enclose;

    /**
     * @param enclose tries to keep a paper; gives what speaks against it
     */
    EnclosuresPanel(
            BoardContext context,
            CaseFile file,
            Function<TransitionRequest, List<String>> enclose) {
        this.context = context;
        this.file = file;
        this.enclose = enclose;
        addStyleName("cp-enclosures");
        addComponents(
                Html.subheading(context.text("board.enclosures.title")),
                Html.text(context.text("board.enclosures.help"), "cp-help"));
        List<Enclosure> kept =
                context.services()
                        .desk()
                        .enclosures(context.login(), file.item().type(), file.item().id());
        CssLayout cards = Box.of("cp-cards");
        kept.forEach(one -> cards.addComponent(card(one)));
        addComponent(
                kept.isEmpty()
                        ? Html.text(context.text("board.enclosures.none"), "cp-empty")
                        : cards);
        if (context.services().desk().offered(context.login(), file).contains(Transition.ENCLOSE)) {
            addComponent(form());
        }
    }

    private CssLayout card(Enclosure enclosure) {
        FileContent kept = enclosure.file();
        return Box.of(
                "cp-card",
                Html.text(
                        context.text(enclosure.kind().labelKey())
                                + " · "
                                + kept.fileName()
                                + " · "
                                + context.words().size(kept.size()),
                        "cp-member-name"),
                Html.text(
                        context.text(
                                "board.enclosures.from",
                                enclosure.kind() == Enclosure.Kind.DECISION
                                        ? context.nameOf(enclosure.giver())
                                        : enclosure.giver(),
                                context.words().day(enclosure.receivedOn())),
                        "cp-note"),
                Downloads.file(
                        context.text("board.enclosures.open"),
                        kept.fileName(),
                        kept.mediaType(),
                        () -> bytes(kept)));
    }

    private byte[] bytes(FileContent kept) {
        try (InputStream in = context.files(file.item().type()).open(kept)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CssLayout form() {
        ScanUpload scan = new ScanUpload(context.words());
        DateField receivedOn =
                DayFields.of(
                        context,
                        "board.enclosures.receivedOn",
                        LocalDate.ofInstant(context.now(), Vietnamese.ZONE));
        TextField giver = new TextField(context.text("board.enclosures.giver"));
        giver.setWidthFull();
        giver.setRequiredIndicatorVisible(true);
        giver.addStyleName("cp-giver");
        Label refusal = Html.text("", "cp-problem");
        refusal.setVisible(false);
        return Box.of(
                "cp-enclosure-form",
                Html.subheading(context.text("board.enclosures.add")),
                scan,
                receivedOn,
                giver,
                refusal,
                Box.of(
                        "cp-window-buttons",
                        Buttons.primary(
                                context.text("board.enclosures.keep"),
                                () -> {
                                    List<String> refused =
                                            enclose.apply(
                                                    TransitionRequest.of(Transition.ENCLOSE)
                                                            .enclosing(
                                                                    new Enclosure(
                                                                            Enclosure.Kind.PAPER,
                                                                            receivedOn.getValue(),
                                                                            giver.getValue(),
                                                                            scan.file())));
                                    refusal.setValue(String.join("\n", refused));
                                    refusal.setVisible(!refused.isEmpty());
                                })));
    }
}
