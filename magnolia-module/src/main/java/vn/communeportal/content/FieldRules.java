package vn.communeportal.content;

import java.util.ArrayList;
import java.util.List;

/**
 * What holds for every field by its declaration alone: required ones are filled, choices are among
 * the options, lines are short.
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
                for (String line : content.texts(field.name())) {
                    if (line.length() > LONGEST_LINE) {
                        problems.add(Problem.in(place, "problem.tooLong", LONGEST_LINE));
                    }
                }
                break;
            case CHOICE:
                for (String choice : content.texts(field.name())) {
                    if (!field.options().contains(choice)) {
                        problems.add(Problem.in(place, "problem.notAnOption", choice));
                    }
                }
                break;
            case LONG:
                content.number(field.name())
                        .ifPresent(
                                number -> {
                                    if (number < 0) {
                                        problems.add(Problem.in(place, "problem.negative"));
                                    }
                                });
                break;
            case PART:
                checkParts(field, content, place, problems);
                break;
            default:
                break;
        }
    }

    private static void checkParts(
            Field field, Content content, String place, List<Problem> problems) {
        List<Content> parts = content.parts(field.name());
        for (int i = 0; i < parts.size(); i++) {
            String partPlace = field.isMultiple() ? place + "[" + (i + 1) + "]" : place;
            problems.addAll(check(field.parts(), parts.get(i), partPlace + "."));
        }
    }
}
