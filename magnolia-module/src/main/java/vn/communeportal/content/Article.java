package vn.communeportal.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An article (<i>tin, bài</i>) by the names of its fields. Texts are empty where nothing was
 * entered. Immutable.
 *
 * <pre>new Article(item.content()).leadImage().map(Article.Image::alt)</pre>
 */
public final class Article {

    private final Content content;

    public Article(Content content) {
        this.content = Objects.requireNonNull(content, "content");
    }

    public String title() {
        return content.text("title");
    }

    public String summary() {
        return content.text("summary");
    }

    /** HTML as {@link vn.communeportal.text.SafeHtml} allows it. */
    public String body() {
        return content.text("body");
    }

    public String section() {
        return content.text("section");
    }

    /** {@code news}, {@code feature}, {@code reportage}, {@code photo} or {@code video}. */
    public String genre() {
        return content.text("genre");
    }

    public Optional<Image> leadImage() {
        return content.part("leadImage").map(Image::new);
    }

    public List<Image> images() {
        return content.parts("images").stream().map(Image::new).collect(Collectors.toList());
    }

    public List<Attachment> attachments() {
        return content.parts("attachments").stream()
                .map(Attachment::new)
                .collect(Collectors.toList());
    }

    /** Those attachments that are videos. */
    public List<Attachment> videos() {
        return attachments().stream().filter(Attachment::isVideo).collect(Collectors.toList());
    }

    public String author() {
        return content.text("author");
    }

    public String unit() {
        return content.text("unit");
    }

    public boolean isReposted() {
        return "reposted".equals(content.text("origin"));
    }

    public String sourceName() {
        return content.text("sourceName");
    }

    public String sourceUrl() {
        return content.text("sourceUrl");
    }

    public Optional<LocalDate> eventDate() {
        return content.date("eventDate");
    }

    public List<String> tags() {
        return content.texts("tags");
    }

    /** {@code vi} or {@code en}. */
    public String language() {
        return content.text("language");
    }

    public boolean isFeatured() {
        return content.flag("featured");
    }

    /** A picture with its texts. Immutable. */
    public static final class Image {

        private final Content part;

        private Image(Content part) {
            this.part = part;
        }

        /** Empty only in a draft. */
        public Optional<FileContent> file() {
            return part.file("file");
        }

        public String alt() {
            return part.text("alt");
        }

        public String caption() {
            return part.text("caption");
        }
    }

    /** A file to download. Immutable. */
    public static final class Attachment {

        private final Content part;

        private Attachment(Content part) {
            this.part = part;
        }

        /** Empty only in a draft. */
        public Optional<FileContent> file() {
            return part.file("file");
        }

        public String title() {
            return part.text("title");
        }

        public boolean isVideo() {
            return file().flatMap(file -> FileFormat.ofMediaType(file.mediaType()))
                    .filter(FileFormat.VIDEOS::contains)
                    .isPresent();
        }
    }
}
