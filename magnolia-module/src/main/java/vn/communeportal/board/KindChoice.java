package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Kind;
import vn.communeportal.content.KindGroup;

/**
 * What a new item is to be: first the group, then the kinds in it. Leads to the form of that kind.
 */
final class KindChoice extends CssLayout {

    private final BoardContext context;

    KindChoice(BoardContext context, ContentType type, Kind chosen) {
        this.context = context;
        Map<KindGroup, List<Button>> kinds = new EnumMap<>(KindGroup.class);
        Map<KindGroup, BoardPlace> first = new EnumMap<>(KindGroup.class);
        for (ContentType other : context.writtenTypes()) {
            for (Kind kind : other.kinds()) {
                BoardPlace place = BoardPlace.newItem(context.commune().id(), other, kind);
                first.putIfAbsent(kind.group(), place);
                kinds.computeIfAbsent(kind.group(), group -> new ArrayList<>())
                        .add(
                                button(
                                        kind.labelKey(),
                                        place,
                                        other.equals(type) && kind.equals(chosen)));
            }
        }
        CssLayout groups = Box.of("cp-kinds");
        first.forEach(
                (group, place) ->
                        groups.addComponent(
                                button(group.labelKey(), place, group == chosen.group())));
        CssLayout ofGroup = Box.of("cp-kinds");
        ofGroup.addStyleName("cp-kinds-of-group");
        kinds.get(chosen.group()).forEach(ofGroup::addComponent);
        addComponents(groups, ofGroup);
    }

    private Button button(String labelKey, BoardPlace place, boolean chosen) {
        Button button =
                Buttons.secondary(context.text(labelKey), () -> context.navigation().go(place));
        if (chosen) {
            button.addStyleName("cp-chosen");
        }
        return button;
    }
}
