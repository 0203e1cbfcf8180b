package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.Label;
import java.util.Optional;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.State;

/** An item in a list that phones can show: its title opens it. */
final class ItemCard {

    private ItemCard() {}

    /**
     * @param reason why it is in the list; empty for none
     * @param notes further short texts
     */
    static CssLayout of(BoardContext context, CaseFile file, String reason, String... notes) {
        Item item = file.item();
        Button title = new Button(titleOf(context, item), event -> open(context, file));
        title.addStyleName("cp-card-title");
        CssLayout card = Box.of("cp-card", title);
        if (!reason.isEmpty()) {
            card.addComponent(Html.text(reason, "cp-card-reason"));
        }
        CssLayout foot = Box.of("cp-card-foot", badge(context, file.subject().state()));
        foot.addComponent(note(context.text(item.type().name() + ".name")));
        if (!item.section().isEmpty()) {
            foot.addComponent(note(context.sectionName(item.section())));
        }
        for (String note : notes) {
            foot.addComponent(note(note));
        }
        card.addComponent(foot);
        card.addLayoutClickListener(
                event -> {
                    if (event.getClickedComponent() != title) {
                        open(context, file);
                    }
                });
        return card;
    }

    static void open(BoardContext context, CaseFile file) {
        Item item = file.item();
        context.navigation().go(BoardPlace.item(item.commune(), item.type(), item.id()));
    }

    static String titleOf(BoardContext context, Item item) {
        return item.title().isEmpty() ? context.text("board.untitled") : item.title();
    }

    static Label badge(BoardContext context, State state) {
        return Html.text(context.text(state.labelKey()), "cp-badge", "cp-state-" + state.id());
    }

    private static Label note(String text) {
        return Html.text(text, "cp-note");
    }

    /** The item of whatever type; empty if there is none that the person may see. */
    static Optional<CaseFile> find(BoardContext context, String id) {
        return ContentTypes.shipped().all().stream()
                .flatMap(type -> context.services().desk().open(context.login(), type, id).stream())
                .findFirst();
    }
}
