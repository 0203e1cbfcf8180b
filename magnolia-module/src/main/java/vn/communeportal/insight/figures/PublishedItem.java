package vn.communeportal.insight.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.communeportal.text.Vietnamese;

/**
 * What figures know of an item that was published and not withdrawn: values to count by, no
 * content. Kept as a line of text, see {@link #line}. Immutable.
 */
public final class PublishedItem {

    /** How it stands with the time within which something has to be published. */
    public enum Deadline {
        /** There is none, or nobody knows since when it ran. */
        NONE,
        KEPT,
        MISSED
    }

    private static final String SEPARATOR = "\t";
    private static final int CELLS = 14;

    private final String id;
    private final String path;
    private final String type;
    private final boolean reported;
    private final Instant publishedAt;
    private final String section;
    private final String genre;
    private final String unit;
    private final String author;
    private final String origin;
    private final long seconds;
    private final boolean late;
    private final Deadline deadline;
    private final String title;

    private PublishedItem(String[] cells) {
        id = cells[0];
        path = cells[1];
        type = cells[2];
        reported = cells[3].equals("1");
        publishedAt = Instant.ofEpochSecond(Long.parseLong(cells[4]));
        section = cells[5];
        genre = cells[6];
        unit = cells[7];
        author = cells[8];
        origin = cells[9];
        seconds = Long.parseLong(cells[10]);
        late = cells[11].equals("1");
        deadline = Deadline.valueOf(cells[12]);
        title = cells[13];
    }

    /** Makes one of the values of its {@link Builder}. */
    private PublishedItem(Builder builder) {
        id = Objects.requireNonNull(builder.id, "id");
        path = Objects.requireNonNull(builder.path, "path");
        type = Objects.requireNonNull(builder.type, "type");
        reported = builder.reported;
        publishedAt = Objects.requireNonNull(builder.publishedAt, "publishedAt");
        section = cell(builder.section);
        genre = cell(builder.genre);
        unit = cell(builder.unit);
        author = cell(builder.author);
        origin = cell(builder.origin);
        seconds = builder.seconds;
        late = builder.late;
        deadline = builder.deadline;
        title = cell(builder.title);
    }

    /** One line of texts cannot hold the characters that part its cells. */
    private static String cell(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The item of a line that {@link #line} made. */
    static PublishedItem ofLine(String line) {
        String[] cells = line.split(SEPARATOR, -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException("No line of an item: " + line);
        }
        return new PublishedItem(cells);
    }

    /** All of it in one line. */
    String line() {
        return String.join(
                SEPARATOR,
                id,
                path,
                type,
                reported ? "1" : "0",
                String.valueOf(publishedAt.getEpochSecond()),
                section,
                genre,
                unit,
                author,
                origin,
                String.valueOf(seconds),
                late ? "1" : "0",
                deadline.name(),
                title);
    }

    /** JCR identifier. */
    public String id() {
        return id;
    }

    /** Where it was when it was last looked at. */
    String path() {
        return path;
    }

    /** Name of its content type. */
    public String type() {
        return type;
    }

    /** See {@link vn.communeportal.content.ContentType#isReported}. */
    public boolean isReported() {
        return reported;
    }

    /** When it was first published, to the second. */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** The day in Vietnam on which it was first published. */
    public LocalDate day() {
        return LocalDate.ofInstant(publishedAt, Vietnamese.ZONE);
    }

    /** Code of its section. */
    public String section() {
        return section;
    }

    /** {@code news}, {@code feature}…; of other types than articles the name of the type. */
    public String genre() {
        return genre;
    }

    /** The unit that supplied it; empty if none is named. */
    public String unit() {
        return unit;
    }

    /** Empty if none is named. */
    public String author() {
        return author;
    }

    /** Whether the commune wrote it itself; only articles say so. */
    public boolean isOwn() {
        return origin.equals("own");
    }

    /** Whether it was taken over from elsewhere; only articles say so. */
    public boolean isReposted() {
        return origin.equals("reposted");
    }

    /** From submission to first publication; empty if it was never submitted, as imports. */
    public Optional<Duration> taken() {
        return seconds < 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds));
    }

    /** Whether one of its steps took longer than the commune's time for it. */
    public boolean isLate() {
        return late;
    }

    /** Whether it was published as soon as the law, or the target that stands for it, asks. */
    public Deadline deadline() {
        return deadline;
    }

    public String title() {
        return title;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublishedItem && line().equals(((PublishedItem) other).line());
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }

    /** The values of an item on its way to becoming one. */
    static final class Builder {
        String id;
        String path;
        String type;
        boolean reported;
        Instant publishedAt;
        String section = "";
        String genre = "";
        String unit = "";
        String author = "";
        String origin = "";
        long seconds = -1;
        boolean late;
        Deadline deadline = Deadline.NONE;
        String title = "";

        PublishedItem build() {
            return new PublishedItem(this);
        }
    }
}
