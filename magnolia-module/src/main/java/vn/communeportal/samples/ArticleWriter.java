package vn.communeportal.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.text.SafeHtml;
import vn.communeportal.text.Vietnamese;

/** Writes sample articles: text by topic, pen name, pictures, now and then a source. */
final class ArticleWriter {

    /** Last line of every sample article. */
    static final String MARK = "Nội dung mẫu, không phải tin thật.";

    private static final ContentType ARTICLE = ContentTypes.shipped().named(ContentTypes.ARTICLE);

    private final Words words;
    private final Pictures pictures;
    private final Year lastYear;

    /**
     * @param lastYear at the end of which those items disappear that are to disappear some day
     */
    ArticleWriter(Words words, Pictures pictures, Year lastYear) {
        this.words = words;
        this.pictures = pictures;
        this.lastYear = lastYear;
    }

    SampleItem write(String section, Topic topic, LocalDate day, SampleRandom random) {
        Composer composer = new Composer(words.with(topic.words()), day, random);
        Content content =
                Content.empty()
                        .with(ItemNodes.TITLE, composer.fillOne(topic.texts("titles")))
                        .with("summary", composer.fillOne(topic.texts("leads")))
                        .with("body", body(topic, composer, random))
                        .with(ItemNodes.SECTION, section)
                        .with("genre", genre(topic, random))
                        .with("author", topic.isOfficial() ? "" : author(composer, random))
                        .with("unit", composer.fill(topic.text("unit", "UBND xã")))
                        .with("eventDate", day)
                        .with("tags", topic.texts("tags"))
                        .with("language", "vi");
        content = topic.isOfficial() ? content.with("origin", "own") : withOrigin(content, random);
        content = withPictures(content, topic, random);
        // The featured article stands largest on the home page: one with a picture.
        if (random.percent(4) && content.has("leadImage")) {
            content = content.with("featured", true);
        }
        if (random.percent(3)) {
            content = content.with(ItemNodes.PUBLISH_UNTIL, endOfLastYear());
        }
        return new SampleItem(ARTICLE, content, SampleCalendar.officeHour(day, random));
    }

    private static String body(Topic topic, Composer composer, SampleRandom random) {
        StringBuilder text = new StringBuilder();
        for (List<String> choices : topic.body()) {
            text.append(composer.fill(random.oneOf(choices))).append('\n');
        }
        return SafeHtml.fromPlainText(text.toString()) + "<p><em>" + MARK + "</em></p>";
    }

    private static String genre(Topic topic, SampleRandom random) {
        String genre = topic.text("genre", "");
        if (!genre.isEmpty()) {
            return genre;
        }
        return random.percent(18) ? "feature" : "news";
    }

    private static String author(Composer composer, SampleRandom random) {
        if (random.percent(45)) {
            return composer.fill("{butdanh}");
        }
        return random.percent(60) ? composer.fill("CTV {thon}") : "";
    }

    private static Content withOrigin(Content content, SampleRandom random) {
        return random.percent(6)
                ? content.with("origin", "reposted")
                        .with("sourceName", "Trang tin mẫu của cấp trên")
                        .with(
                                "sourceUrl",
                                "https://tin-mau.example/bai/" + random.between(1000, 9999))
                : content.with("origin", "own");
    }

    private Content withPictures(Content content, Topic topic, SampleRandom random) {
        List<String> scenes = topic.texts("pictures");
        boolean isPhotoReport = "photo".equals(content.text("genre"));
        if (scenes.isEmpty() || !isPhotoReport && random.percent(35)) {
            return content;
        }
        Content changed = content.with("leadImage", pictures.picture(random.oneOf(scenes), random));
        if (isPhotoReport || random.percent(18)) {
            List<Content> more = new ArrayList<>();
            more.add(pictures.picture(random.oneOf(scenes), random));
            more.add(pictures.picture(random.oneOf(scenes), random));
            changed = changed.with("images", more);
        }
        return changed;
    }

    private Instant endOfLastYear() {
        return ZonedDateTime.of(lastYear.atMonth(12).atEndOfMonth().atTime(17, 0), Vietnamese.ZONE)
                .toInstant();
    }
}
