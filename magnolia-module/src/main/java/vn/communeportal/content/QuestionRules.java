package vn.communeportal.content;

import java.util.ArrayList;
import java.util.List;

/** Questions with their answers (<i>hỏi đáp</i>): Decree 42/2022/NĐ-CP, article 8. */
final class QuestionRules {

    private QuestionRules() {}

    static List<Problem> check(Content content) {
        List<Problem> problems = new ArrayList<>();
        InformationRules.inOrder(
                content, "askedOn", "answeredOn", "problem.question.answeredTooEarly", problems);
        return problems;
    }
}
