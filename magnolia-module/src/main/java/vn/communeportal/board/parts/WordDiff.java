package vn.communeportal.board.parts;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two texts as one, with what went and what came, word by word. */
public final class WordDiff {

    private static final Pattern TOKEN = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|.");

    private WordDiff() {}

    /** HTML with {@code del} and {@code ins}; line breaks are kept by the stylesheet. */
    public static String html(String before, String after) {
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            append(html, "", old.subList(at, delta.getSource().getPosition()));
            append(html, "del", delta.getSource().getLines());
            append(html, "ins", delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        append(html, "", old.subList(at, old.size()));
        return html.toString();
    }

    private static void append(StringBuilder html, String tag, List<String> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        String text = Html.escape(String.join("", tokens));
        html.append(tag.isEmpty() ? text : "<" + tag + ">" + text + "</" + tag + ">");
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
