package vn.communeportal.engagement.matter;

import java.time.LocalDate;
import java.util.Objects;

/** An opinion on a draft as citizens see it. Immutable. */
public final class PublicOpinion {

    private final String text;
    private final String stance;
    private final String name;
    private final String paragraph;
    private final LocalDate day;
    private final String reply;

    PublicOpinion(
            String text,
            String stance,
            String name,
            String paragraph,
            LocalDate day,
            String reply) {
        this.text = Objects.requireNonNull(text, "text");
        this.stance = Objects.requireNonNull(stance, "stance");
        this.name = Objects.requireNonNull(name, "name");
        this.paragraph = Objects.requireNonNull(paragraph, "paragraph");
        this.day = Objects.requireNonNull(day, "day");
        this.reply = Objects.requireNonNull(reply, "reply");
    }

    public String text() {
        return text;
    }

    /** One of the form's options; empty if none was chosen. */
    public String stance() {
        return stance;
    }

    /** Empty if its sender does not want to be named. */
    public String name() {
        return name;
    }

    /** Anchor of the paragraph; empty if it is about the whole. */
    public String paragraph() {
        return paragraph;
    }

    /** On which it came. */
    public LocalDate day() {
        return day;
    }

    /** What was accepted and why not; empty as long as nobody has said. */
    public String reply() {
        return reply;
    }
}
