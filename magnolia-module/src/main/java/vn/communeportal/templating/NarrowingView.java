package vn.communeportal.templating;

import java.util.List;

/** Something by which results can be narrowed, for templates. */
public final class NarrowingView {

    private final String label;
    private final List<ChoiceView> choices;

    NarrowingView(String label, List<ChoiceView> choices) {
        this.label = label;
        this.choices = List.copyOf(choices);
    }

    public String getLabel() {
        return label;
    }

    public List<ChoiceView> getChoices() {
        return choices;
    }
}
