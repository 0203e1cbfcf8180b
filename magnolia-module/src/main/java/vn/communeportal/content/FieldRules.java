package vn.communeportal.content;

import java.util.ArrayList;
import java.util.List;

/**
 * What holds for every field by its declaration alone: required ones are filled, choices are among
 * the options.
 */
final class FieldRules {

    /** Longest one-line text, in characters. */
    static final int LONGEST_LINE = 500;

    private FieldRules() {}

    static List<Problem> check(List<Field> fields, Content content, String prefix) {
        List<Problem> problems = new ArrayList<>();
        for (Field field : fields) {
            check(field, content, prefix + field.name(), problems);
        }
        return problems;
    }

    private static void check(Field field, Content content, String place, List<Problem> problems) {
        if (field.isRequired() && !content.has(field.name())) {
            problems.add(Problem.in(place, "problem.required"));
        }
        switch (field.type()) {
            case STRING:
                if (content.text(field.name()).length() > LONGEST_LINE) {
                    problems.add(Problem.in(place, "problem.tooLong", LONGEST_LINE));
                }
                break;
            case CHOICE:
                if (content.has(field.name())
                        && !field.options().contains(content.text(field.name()))) {
                    problems.add(
                            Problem.in(place, "problem.notAnOption", content.text(field.name())));
                }
                break;
            case PART:
                content.part(field.name())
                        .ifPresent(
                                part -> problems.addAll(check(field.parts(), part, place + ".")));
                List<Content> parts = content.parts(field.name());
                for (int i = 0; i < parts.size(); i++) {
                    problems.addAll(
                            check(field.parts(), parts.get(i), place + "[" + (i + 1) + "]."));
                }
                break;
            default:
                break;
        }
    }
}
