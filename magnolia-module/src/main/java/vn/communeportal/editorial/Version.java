package vn.communeportal.editorial;

import java.time.Instant;
import vn.communeportal.content.Content;

/** What an item's fields held at some point. Immutable. */
public final class Version {

    private final int number;
    private final Instant time;
    private final String login;
    private final boolean published;
    private final Content content;

    Version(int number, Instant time, String login, boolean published, Content content) {
        this.number = number;
        this.time = time;
        this.login = login;
        this.published = published;
        this.content = content;
    }

    /** The first is 1. */
    public int number() {
        return number;
    }

    public Instant time() {
        return time;
    }

    /** Who handed it on in this form. */
    public String login() {
        return login;
    }

    /** Whether citizens got to see it. */
    public boolean isPublished() {
        return published;
    }

    public Content content() {
        return content;
    }
}
