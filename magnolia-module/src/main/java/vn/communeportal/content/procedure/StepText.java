package vn.communeportal.content.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.communeportal.content.Content;

/** Divides the running text of a procedure's steps at "Bước 1:", "Bước 2:" and so on. */
final class StepText {

    private static final Pattern STEP = Pattern.compile("(?<![\\p{L}])(Bước \\d+)\\s*[:.]\\s*");

    /** The field's own name, which some files repeat in front. */
    private static final Pattern HEADING =
            Pattern.compile("^Trình tự thực hiện\\s*:?\\s*", Pattern.CASE_INSENSITIVE);

    private StepText() {}

    /** The steps; text before the first or without any is a step without name. */
    static List<Content> steps(String tidied) {
        String text = HEADING.matcher(tidied).replaceFirst("");
        List<Content> steps = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        String title = "";
        int from = 0;
        while (step.find()) {
            add(title, text.substring(from, step.start()), steps);
            title = step.group(1);
            from = step.end();
        }
        add(title, text.substring(from), steps);
        return steps;
    }

    private static void add(String title, String text, List<Content> steps) {
        if (!text.isBlank() || !title.isEmpty()) {
            steps.add(Content.empty().with("title", title).with("text", text.strip()));
        }
    }
}
