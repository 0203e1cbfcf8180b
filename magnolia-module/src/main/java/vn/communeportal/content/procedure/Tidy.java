package vn.communeportal.content.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.communeportal.text.Vietnamese;

/** Cleans texts of what scanning and copying left in them; changes no word. */
final class Tidy {

    private static final Set<String> NO_INFORMATION =
            Set.of("khong co thong tin", "chua co thong tin", "khong co du lieu", "n/a", "-");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern SPACED_BREAKS = Pattern.compile(" ?\\R ?");
    private static final Pattern BULLET = Pattern.compile("^[-+*•–]+ *(?=\\p{L})");

    private Tidy() {}

    /** Precomposed, without spaces at the ends and before breaks, with single spaces within. */
    static String text(String raw) {
        String single = SPACES.matcher(Vietnamese.normalize(raw)).replaceAll(" ");
        return SPACED_BREAKS.matcher(single).replaceAll("\n").strip();
    }

    /** The text without the bullet of the list it was taken from. */
    static String withoutBullet(String tidied) {
        return BULLET.matcher(tidied).replaceFirst("");
    }

    static List<String> lines(String tidied) {
        List<String> lines = new ArrayList<>();
        for (String line : tidied.split("\n")) {
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
        return lines;
    }

    static boolean saysNothing(String tidied) {
        return NO_INFORMATION.contains(Vietnamese.fold(tidied));
    }
}
