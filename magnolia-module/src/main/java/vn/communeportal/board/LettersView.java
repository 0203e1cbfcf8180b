package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.UI;
import java.util.List;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.editorial.letters.Letter;
import vn.communeportal.editorial.letters.Letters;

/** Letters that wait for the secretary, and what became of the last ones. */
final class LettersView extends BoardView {

    private static final int SHOWN = 30;
    private static final int LONGEST = 600;

    private final BoardContext context;
    private final Letters letters;

    LettersView(BoardContext context) {
        super(context.text("board.letters.title"), "cp-letters");
        this.context = context;
        letters = context.services().correspondence().letters();
        draw();
    }

    private void draw() {
        removeAllComponents();
        addComponents(
                Box.of("cp-view-head", Html.heading(title())),
                Html.text(context.text("board.letters.help"), "cp-help"));
        List<Letter> waiting = of(Letter.Status.WAITING);
        if (waiting.isEmpty()) {
            addComponent(Html.text(context.text("board.letters.none"), "cp-empty"));
        }
        CssLayout cards = Box.of("cp-cards");
        waiting.forEach(letter -> cards.addComponent(waiting(letter)));
        addComponent(cards);
        for (Letter.Status status :
                List.of(Letter.Status.DRAFTED, Letter.Status.REFUSED, Letter.Status.IGNORED)) {
            List<Letter> some = of(status);
            if (!some.isEmpty()) {
                addComponent(
                        Html.subheading(
                                context.text(status.labelKey()) + " (" + some.size() + ")"));
                CssLayout list = Box.of("cp-cards");
                some.stream()
                        .sorted((one, other) -> other.receivedAt().compareTo(one.receivedAt()))
                        .limit(SHOWN)
                        .forEach(letter -> list.addComponent(handled(letter)));
                addComponent(list);
            }
        }
    }

    private List<Letter> of(Letter.Status status) {
        return letters.of(context.login(), context.commune().id(), status);
    }

    private CssLayout waiting(Letter letter) {
        CssLayout card = card(letter);
        String text = letters.textOf(context.login(), letter);
        card.addComponent(
                Html.text(
                        text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text,
                        "cp-quote"));
        CssLayout buttons =
                Box.of(
                        "cp-window-buttons",
                        Buttons.secondary(
                                context.text("board.letters.assign"),
                                () -> open(LetterWindow.assigning(context, letter, this::draw))),
                        Buttons.danger(
                                context.text("board.letters.refuse"),
                                () -> open(LetterWindow.refusing(context, letter, this::draw))));
        if (letter.hasOriginal()) {
            buttons.addComponent(
                    Downloads.file(
                            context.text("board.letters.original"),
                            "thu-" + letter.number() + ".eml",
                            "message/rfc822",
                            () -> letters.original(context.login(), letter).orElse(new byte[0])));
        }
        card.addComponent(buttons);
        return card;
    }

    private static void open(LetterWindow window) {
        UI.getCurrent().addWindow(window);
    }

    private CssLayout handled(Letter letter) {
        CssLayout card = card(letter);
        if (!letter.login().isEmpty()) {
            card.addComponent(Html.text(context.nameOf(letter.login()), "cp-note"));
        }
        letter.itemId()
                .ifPresent(
                        id ->
                                card.addComponent(
                                        Buttons.quiet(
                                                context.text("board.letters.open"),
                                                () ->
                                                        context.navigation()
                                                                .go(
                                                                        BoardPlace.item(
                                                                                context.commune()
                                                                                        .id(),
                                                                                ContentTypes
                                                                                        .shipped()
                                                                                        .named(
                                                                                                ContentTypes
                                                                                                        .ARTICLE),
                                                                                id)))));
        return card;
    }

    private CssLayout card(Letter letter) {
        CssLayout card =
                Box.of(
                        "cp-card",
                        Html.text(
                                letter.subject().isEmpty()
                                        ? context.text("board.letters.noSubject")
                                        : letter.subject(),
                                "cp-member-name"),
                        Html.text(
                                (letter.fromName().isEmpty() ? "" : letter.fromName() + " · ")
                                        + letter.from()
                                        + " · "
                                        + context.words().time(letter.receivedAt())
                                        + " · "
                                        + letter.number(),
                                "cp-note"));
        if (!letter.reason().isEmpty()) {
            card.addComponent(Html.text(letter.reason(), "cp-note"));
        }
        return card;
    }
}
