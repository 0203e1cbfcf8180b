package vn.communeportal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.communeportal.text.Messages;

/** What is said of a problem. */
class ProblemTest {

    @Test
    void aProblemSaysWhereItIs() {
        assertThat(
                        Problem.in("images[2].alt", "problem.required")
                                .label(
                                        ContentTypes.shipped().named(ContentTypes.ARTICLE),
                                        Messages.shipped(),
                                        new Locale("vi")))
                .isEqualTo("Ảnh 2, Mô tả ảnh");
    }

    /** So that a new problem gets its row above, and no text is left behind by an old one. */
    @Test
    void everyProblemHasATextAndEveryTextAProblem() throws IOException {
        Set<String> used = new TreeSet<>();
        Pattern key = Pattern.compile("\"(problem\\.[a-zA-Z.]+)\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/vn/communeportal"))) {
            for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher keys = key.matcher(Files.readString(source, StandardCharsets.UTF_8));
                while (keys.find()) {
                    used.add(keys.group(1));
                }
            }
        }
        assertThat(
                        Messages.shipped().all(new Locale("vi")).keySet().stream()
                                .filter(text -> text.startsWith("problem.")))
                .containsExactlyInAnyOrderElementsOf(used);
    }
}
