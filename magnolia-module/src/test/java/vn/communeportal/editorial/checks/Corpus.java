package vn.communeportal.editorial.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.communeportal.attachment.HiddenText;
import vn.communeportal.attachment.HiddenTexts;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentTypes;

/** Passages of administrative prose, each with the rule that it is about. */
final class Corpus {

    record Example(String rule, String text) {

        /** What the checks find in it. */
        List<Finding> findings() {
            return ContentChecks.examine(
                    new Examined(
                            ContentTypes.shipped().named(ContentTypes.ARTICLE),
                            Content.empty(),
                            List.of(passage()),
                            List.of(),
                            new Surroundings(
                                    LocalDate.of(2025, 7, 18),
                                    "xã Hòa Phong",
                                    List.of(),
                                    SimilarItems.NONE,
                                    LinkAnswers.NONE)));
        }

        private Passage passage() {
            if (!text.startsWith("@")) {
                return Passage.ofField("body", text);
            }
            String place = text.substring(1, text.indexOf(' '));
            String rest = text.substring(text.indexOf(' ') + 1);
            return switch (place) {
                case "name" -> Passage.ofFileName("attachments[1].file", rest);
                case "page" -> Passage.ofPage("attachments[1].file", 1, rest);
                default ->
                        Passage.ofHidden("attachments[1].file", HiddenTexts.of(kind(place), rest));
            };
        }

        private static HiddenText.Kind kind(String place) {
            return switch (place) {
                case "comment" -> HiddenText.Kind.COMMENT;
                case "deletion" -> HiddenText.Kind.DELETION;
                case "insertion" -> HiddenText.Kind.INSERTION;
                case "vanish" -> HiddenText.Kind.HIDDEN_TEXT;
                case "sheet" -> HiddenText.Kind.HIDDEN_SHEET;
                case "row" -> HiddenText.Kind.HIDDEN_ROW;
                case "column" -> HiddenText.Kind.HIDDEN_COLUMN;
                case "slide" -> HiddenText.Kind.HIDDEN_SLIDE;
                case "note" -> HiddenText.Kind.SPEAKER_NOTE;
                case "author" -> HiddenText.Kind.AUTHOR;
                case "property" -> HiddenText.Kind.PROPERTY;
                case "position" -> HiddenText.Kind.POSITION;
                default -> throw new IllegalArgumentException(place);
            };
        }
    }

    private Corpus() {}

    static List<Example> read(String name) {
        try (InputStream in = Corpus.class.getResourceAsStream("/checks/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(
                            line ->
                                    new Example(
                                            line.substring(0, line.indexOf('|')),
                                            line.substring(line.indexOf('|') + 1)
                                                    .replace("\\n", "\n")
                                                    .replace("\\t", "\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
