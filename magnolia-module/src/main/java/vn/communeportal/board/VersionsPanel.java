package vn.communeportal.board;

import com.vaadin.ui.CssLayout;
import com.vaadin.ui.NativeSelect;
import java.util.ArrayList;
import java.util.List;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentComparison;
import vn.communeportal.content.ContentType;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.Version;

/** Compares what an item held at some point with what it held at another, or holds now. */
final class VersionsPanel extends CssLayout {

    private final BoardContext context;
    private final ContentType type;
    private final NativeSelect<Choice> before = new NativeSelect<>();
    private final NativeSelect<Choice> after = new NativeSelect<>();
    private final CssLayout changes = Box.of("cp-versions-changes");

    VersionsPanel(BoardContext context, CaseFile file) {
        this.context = context;
        this.type = file.item().type();
        addStyleName("cp-versions");
        List<Choice> choices = choices(file);
        if (choices.size() < 2) {
            addComponent(Html.text(context.text("board.versions.none"), "cp-empty"));
            return;
        }
        prepare(before, "board.versions.before", choices);
        prepare(after, "board.versions.after", choices);
        before.setValue(lastDifferent(choices));
        after.setValue(choices.get(choices.size() - 1));
        before.addValueChangeListener(event -> compare());
        after.addValueChangeListener(event -> compare());
        addComponents(
                Box.of(
                        "cp-versions-choice",
                        Box.of("cp-versions-side", before),
                        Box.of("cp-versions-side", after)),
                changes);
        compare();
    }

    /** The newest version that differs from what the item holds now. */
    private Choice lastDifferent(List<Choice> choices) {
        Choice now = choices.get(choices.size() - 1);
        for (int i = choices.size() - 2; i > 0; i--) {
            if (!ContentComparison.of(type, choices.get(i).content, now.content).isEmpty()) {
                return choices.get(i);
            }
        }
        return choices.get(0);
    }

    private void prepare(NativeSelect<Choice> select, String captionKey, List<Choice> choices) {
        select.setCaption(context.text(captionKey));
        select.setItems(choices);
        select.setItemCaptionGenerator(choice -> choice.caption);
        select.setEmptySelectionAllowed(false);
        select.setWidthFull();
    }

    private void compare() {
        changes.removeAllComponents();
        changes.addComponent(
                new ChangeList(context, type, before.getValue().content, after.getValue().content));
    }

    private List<Choice> choices(CaseFile file) {
        List<Choice> choices = new ArrayList<>();
        for (Version version :
                context.services().desk().versions(context.login(), type, file.item().id())) {
            choices.add(
                    new Choice(
                            context.text(
                                    version.isPublished()
                                            ? "board.versions.published"
                                            : "board.versions.version",
                                    version.number(),
                                    context.words().time(version.time()),
                                    context.nameOf(version.login())),
                            version.content()));
        }
        choices.add(new Choice(context.text("board.versions.now"), file.item().content()));
        return choices;
    }

    private static final class Choice {

        private final String caption;
        private final Content content;

        private Choice(String caption, Content content) {
            this.caption = caption;
            this.content = content;
        }
    }
}
