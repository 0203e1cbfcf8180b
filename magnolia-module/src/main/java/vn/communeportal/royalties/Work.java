package vn.communeportal.royalties;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.communeportal.content.Item;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.supply.Delivery;
import vn.communeportal.text.Vietnamese;

/** A published work as far as royalties ask for it. Immutable. */
final class Work {

    private final String itemId;
    private final String workspace;
    private final String title;
    private final LocalDate day;
    private final String genre;
    private final boolean reposted;
    private final String authorLogin;
    private final String namedAuthor;
    private final String editorLogin;

    Work(
            String itemId,
            String workspace,
            String title,
            LocalDate day,
            String genre,
            boolean reposted,
            String authorLogin,
            String namedAuthor,
            String editorLogin) {
        this.itemId = Objects.requireNonNull(itemId, "itemId");
        this.workspace = Objects.requireNonNull(workspace, "workspace");
        this.title = Objects.requireNonNull(title, "title");
        this.day = Objects.requireNonNull(day, "day");
        this.genre = Objects.requireNonNull(genre, "genre");
        this.reposted = reposted;
        this.authorLogin = Objects.requireNonNull(authorLogin, "authorLogin");
        this.namedAuthor = Objects.requireNonNull(namedAuthor, "namedAuthor");
        this.editorLogin = editorLogin;
    }

    /**
     * @param file of an item that was published
     */
    static Work of(CaseFile file) {
        Item item = file.item();
        String genre = item.content().text("genre");
        return new Work(
                item.id(),
                item.type().workspace(),
                item.title(),
                LocalDate.ofInstant(item.publishedAt().orElseThrow(), Vietnamese.ZONE),
                genre.isEmpty() ? item.content().text("kind") : genre,
                Delivery.isReposted(item),
                file.subject().author(),
                item.content().text("author").strip(),
                file.subject().editor().orElse(null));
    }

    String itemId() {
        return itemId;
    }

    String workspace() {
        return workspace;
    }

    String title() {
        return title;
    }

    /** Day of the first publication. */
    LocalDate day() {
        return day;
    }

    String genre() {
        return genre;
    }

    boolean isReposted() {
        return reposted;
    }

    /** Login of who made the item. */
    String authorLogin() {
        return authorLogin;
    }

    /** Whom the item names as its author; empty if it names nobody. */
    String namedAuthor() {
        return namedAuthor;
    }

    /** Login of the editing member who had it last. */
    Optional<String> editorLogin() {
        return Optional.ofNullable(editorLogin);
    }
}
