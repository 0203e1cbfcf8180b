package vn.communeportal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.params.provider.Arguments;
import vn.communeportal.text.Messages;

/** Rows of the tests of rules: what is changed, what is then wrong, and files to change. */
final class RuleRows {

    static final String IN_ORDER = "";

    static final FileContent PHOTO = file("anh.jpg", "image/jpeg", 0xFF, 0xD8, 0xFF, 0xE0, 0);
    static final FileContent PDF =
            file("van-ban.pdf", "application/pdf", '%', 'P', 'D', 'F', '-', '1');
    static final FileContent DOCX =
            file("mau.docx", FileFormat.DOCX.mediaType(), 'P', 'K', 3, 4, 0);
    static final FileContent VIDEO =
            file("phim.mp4", "video/mp4", 0, 0, 0, 32, 'f', 't', 'y', 'p', 'm', 'p');

    private RuleRows() {}

    static Arguments row(String what, String expected, UnaryOperator<Content> change) {
        return arguments(what, expected, change);
    }

    static Content part(FileContent file) {
        return Content.empty().with("file", file);
    }

    static Content original(FileContent file) {
        return part(file).with("signedOriginal", true);
    }

    static Content picture(FileContent file) {
        return part(file).with("alt", "Quang cảnh");
    }

    static Content attachment(FileContent file) {
        return part(file).with("title", "Tệp");
    }

    static FileContent stored(long size) {
        return FileContent.stored("id", "anh.jpg", "image/jpeg", size);
    }

    static FileContent file(String name, String mediaType, int... bytes) {
        byte[] content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        return FileContent.fresh(
                name, mediaType, content.length, () -> new ByteArrayInputStream(content));
    }

    static void check(String type, Content content, String expected) {
        ContentType contentType = ContentTypes.shipped().named(type);
        List<Problem> problems = ContentRules.check(contentType, content);

        assertThat(
                        problems.stream()
                                .map(problem -> problem.field() + ": " + problem.key())
                                .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
        for (Problem problem : problems) {
            for (String language : List.of("vi", "en")) {
                assertThat(problem.text(Messages.shipped(), new Locale(language)))
                        .isNotEqualTo(problem.key())
                        .doesNotContainPattern("\\{\\d");
                assertThat(problem.label(contentType, Messages.shipped(), new Locale(language)))
                        .doesNotContain("[", contentType.name() + ".");
            }
        }
    }
}
