package vn.communeportal.broadcast;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.content.Content;
import vn.communeportal.content.Item;
import vn.communeportal.register.Record;
import vn.communeportal.text.SafeHtml;

/** A programme as its record says. Immutable. */
public final class Programme {

    /** The type of its records. */
    public static final String TYPE = "programme";

    static final String ENTRIES = "entries";
    static final String AIRINGS = "airings";
    static final String SCHEDULE = "schedule";

    private final Record record;

    Programme(Record record) {
        this.record = record;
    }

    public Record record() {
        return record;
    }

    public String name() {
        return record.content().text("name");
    }

    public LocalDate from() {
        return record.content().date("periodFrom").orElseThrow();
    }

    public LocalDate to() {
        return record.content().date("periodTo").orElseThrow();
    }

    /** Of the day, as people write it, {@code 5 giờ 30}. */
    public String time() {
        return record.content().text("time");
    }

    public List<Content> entries() {
        return record.content().parts(ENTRIES);
    }

    /** Whether an item is in it. */
    public boolean has(String itemId) {
        return entries().stream().anyMatch(entry -> entry.text("itemId").equals(itemId));
    }

    /** Days on which it was broadcast. */
    public List<LocalDate> days() {
        return record.content().parts(AIRINGS).stream()
                .map(airing -> airing.date("day").orElseThrow())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    /** How often it was broadcast. */
    public int airings() {
        return record.content().parts(AIRINGS).size();
    }

    /** How long it takes, opening and closing included. */
    public long seconds() {
        return seconds(record.content());
    }

    /** The same of a content that is not saved yet. */
    public static long seconds(Content content) {
        return content.parts(ENTRIES).stream()
                        .mapToLong(entry -> entry.number("seconds").orElse(0))
                        .sum()
                + AnnouncerText.seconds(content.text("opening"))
                + AnnouncerText.seconds(content.text("closing"));
    }

    /** All that the announcer reads, in its order. */
    public static String script(Content content) {
        StringBuilder script = new StringBuilder(content.text("opening"));
        for (Content entry : content.parts(ENTRIES)) {
            script.append("\n\n").append(entry.text("words"));
        }
        return script.append("\n\n").append(content.text("closing")).toString().strip();
    }

    /** An item as an entry, with a text that can be read aloud. */
    public static Content entry(Item item) {
        String body = SafeHtml.toPlainText(item.content().text("body"));
        String said = body.isBlank() ? item.content().text("summary") : body;
        String words = AnnouncerText.of(item.title() + ".\n" + said).strip();
        return Content.empty()
                .with("itemId", item.id())
                .with("workspace", item.type().workspace())
                .with("itemTitle", item.title())
                .with("words", words)
                .with("seconds", AnnouncerText.seconds(words));
    }
}
