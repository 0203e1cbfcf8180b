package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import java.util.List;
import java.util.function.Consumer;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.editorial.Transition;

/** What the person may do with an item now: the most important first, on phones the others fold. */
final class ActionBar extends CssLayout {

    private final BoardContext context;
    private final Consumer<Step> act;

    ActionBar(BoardContext context, Consumer<Step> act) {
        this.context = context;
        this.act = act;
        addStyleName("cp-actions");
    }

    void show(List<Step> steps) {
        removeAllComponents();
        setVisible(!steps.isEmpty());
        CssLayout others = Box.of("cp-other-actions");
        for (Step step : steps) {
            if (steps.indexOf(step) == 0) {
                addComponent(styled(step, Buttons.primary(caption(step), () -> act.accept(step))));
            } else if (step.transition() == Transition.EDIT) {
                addComponent(
                        styled(step, Buttons.secondary(caption(step), () -> act.accept(step))));
            } else {
                others.addComponent(styled(step, other(step)));
            }
        }
        if (others.getComponentCount() > 0) {
            addComponents(toggle(), others);
        }
    }

    private Button other(Step step) {
        return step.takesAway()
                ? Buttons.danger(caption(step), () -> act.accept(step))
                : Buttons.secondary(caption(step), () -> act.accept(step));
    }

    private Button toggle() {
        Button toggle =
                Buttons.secondary(
                        context.text("board.otherActions"),
                        () -> {
                            if (getStyleName().contains("cp-open")) {
                                removeStyleName("cp-open");
                            } else {
                                addStyleName("cp-open");
                            }
                        });
        toggle.addStyleName("cp-actions-toggle");
        return toggle;
    }

    private String caption(Step step) {
        return context.text(step.labelKey());
    }

    private static Button styled(Step step, Button button) {
        button.addStyleName("cp-do-" + step.id());
        return button;
    }
}
