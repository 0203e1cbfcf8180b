package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Words;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.Problem;
import vn.communeportal.editorial.Objection;

/** Everything that speaks against what the person wanted, together and in words. */
final class ProblemPanel extends CssLayout {

    private final Words words;
    private final ContentType type;
    private final Consumer<Problem> moveTo;

    /**
     * @param moveTo moves to the field of a problem
     */
    ProblemPanel(Words words, ContentType type, Consumer<Problem> moveTo) {
        this.words = words;
        this.type = type;
        this.moveTo = moveTo;
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
                            : Html.text(sentence(words, type, objection), "cp-objection"));
        }
        setVisible(true);
    }

    void showSentence(String sentence) {
        clear();
        addComponent(Html.text(sentence, "cp-problems-title"));
        setVisible(true);
    }

    /** Each objection as a sentence that stands for itself. */
    static List<String> sentences(Words words, ContentType type, List<Objection> objections) {
        return objections.stream()
                .map(objection -> sentence(words, type, objection))
                .collect(Collectors.toList());
    }

    private static String sentence(Words words, ContentType type, Objection objection) {
        String text = objection.text(words.messages(), words.locale());
        return objection
                .problem()
                .map(problem -> label(words, type, problem) + ": " + text)
                .orElse(text);
    }

    private Button line(Problem problem) {
        String text = problem.text(words.messages(), words.locale());
        Button line =
                new Button(
                        label(words, type, problem) + ": " + text, event -> moveTo.accept(problem));
        line.addStyleNames("cp-objection", "cp-objection-link");
        return line;
    }

    private static String label(Words words, ContentType type, Problem problem) {
        return problem.label(type, words.messages(), words.locale());
    }
}
