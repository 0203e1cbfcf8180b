package vn.communeportal.editorial.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;

/** What the checks look at: a content, all its passages, and what is known around it. Immutable. */
final class Examined {

    private final ContentType type;
    private final Content content;
    private final List<Passage> passages;
    private final List<UnreadFile> unread;
    private final Surroundings surroundings;

    Examined(
            ContentType type,
            Content content,
            List<Passage> passages,
            List<UnreadFile> unread,
            Surroundings surroundings) {
        this.type = Objects.requireNonNull(type, "type");
        this.content = Objects.requireNonNull(content, "content");
        this.passages = List.copyOf(passages);
        this.unread = List.copyOf(unread);
        this.surroundings = Objects.requireNonNull(surroundings, "surroundings");
    }

    ContentType type() {
        return type;
    }

    Content content() {
        return content;
    }

    List<Passage> passages() {
        return passages;
    }

    /** Files that could not be read to their end. */
    List<UnreadFile> unread() {
        return unread;
    }

    LocalDate today() {
        return surroundings.today();
    }

    String communeName() {
        return surroundings.communeName();
    }

    /** Telephone numbers and e-mail addresses that authorities made public; digits alone. */
    Set<String> officialContacts() {
        return surroundings.officialContacts();
    }

    Surroundings surroundings() {
        return surroundings;
    }
}
