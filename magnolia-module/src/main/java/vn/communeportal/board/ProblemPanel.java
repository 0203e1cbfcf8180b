package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.board.form.ContentEditing;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Words;
import vn.communeportal.content.Problem;
import vn.communeportal.editorial.Objection;

/** Everything that speaks against what the person wanted, together and in words. */
final class ProblemPanel extends CssLayout {

    private final Words words;
    private final ContentEditing form;

    /**
     * @param form the one that the problems are about
     */
    ProblemPanel(Words words, ContentEditing form) {
        this.words = words;
        this.form = form;
        addStyleName("cp-problems");
        setVisible(false);
    }

    void clear() {
        removeAllComponents();
        setVisible(false);
    }

    void showProblems(List<Problem> problems) {
        clear();
        if (!problems.isEmpty()) {
            addComponent(Html.text(words.text("board.problems"), "cp-problems-title"));
            problems.forEach(problem -> addComponent(line(problem)));
            setVisible(true);
        }
    }

    void showObjections(List<Objection> objections) {
        clear();
        addComponent(Html.text(words.text("board.refused"), "cp-problems-title"));
        for (Objection objection : objections) {
            addComponent(
                    objection.problem().isPresent()
                            ? line(objection.problem().get())
                            : Html.text(sentence(objection), "cp-objection"));
        }
        setVisible(true);
    }

    void showSentence(String sentence) {
        clear();
        addComponent(Html.text(sentence, "cp-problems-title"));
        setVisible(true);
    }

    /** Each objection as a sentence that stands for itself. */
    List<String> sentences(List<Objection> objections) {
        return objections.stream().map(this::sentence).collect(Collectors.toList());
    }

    private String sentence(Objection objection) {
        String text = objection.text(words.messages(), words.locale());
        return objection.problem().map(problem -> form.label(problem) + ": " + text).orElse(text);
    }

    private Button line(Problem problem) {
        String text = problem.text(words.messages(), words.locale());
        Button line = new Button(form.label(problem) + ": " + text, event -> form.focusOn(problem));
        line.addStyleNames("cp-objection", "cp-objection-link");
        return line;
    }
}
