package vn.communeportal.board;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Kind;

/**
 * A place in the board's app, as an address names it: {@code hoa-phong/work}, {@code
 * hoa-phong/new/articles}, {@code hoa-phong/item/articles/<id>}, {@code hoa-phong/matter/<id>}. The
 * commune may be left out. Immutable.
 */
public final class BoardPlace {

    /** What is shown there. */
    public enum View {
        WORK,
        /** What citizens send. */
        INBOX,
        /** One thing that a citizen sent. */
        MATTER,
        ITEMS,
        ITEM,
        NEW,
        BOARD,
        REGULATION,
        /** What is planned. */
        PLAN,
        /** Deadlines and absences. */
        TIMES,
        /** How long things took. */
        TIMELINESS,
        /** What was done, for inspectors. */
        TRACE,
        /** What of the law's sections the commune has. */
        COMPLETENESS,
        /** What came in by e-mail and waits for the secretary. */
        LETTERS,
        /** What heads decided to publish although a check found something. */
        WAIVERS,
        /** What was published and worked on. */
        FIGURES,
        /** How the portal is used. */
        VISITS,
        /** Reports: written, checked, approved, taken away. */
        REPORTS,
        /** The commune's points of a hundred. */
        SCORES,
        /** All communes side by side. */
        PROVINCE,
        /** All communes by their points, and the criteria. */
        RANKING,
        /** Units that supply news, and what they owe. */
        UNITS,
        /** A month's royalties. */
        ROYALTIES,
        /** What was posted in other channels. */
        CHANNELS,
        /** Programmes of the loudspeakers. */
        BROADCAST,
        /** The board's registers. */
        REGISTERS,
        /** All communes of the province. */
        COMMUNES,
        /** Settings and sections of one commune. */
        SETTINGS,
        /** What of the law's sections each commune has. */
        OVERVIEW;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<View> of(String word) {
            return Arrays.stream(values()).filter(view -> view.word().equals(word)).findFirst();
        }
    }

    private final String commune;
    private final View view;
    private final String workspace;
    private final String id;
    private final String section;

    private BoardPlace(String commune, View view, String workspace, String id, String section) {
        this.section = section;
        this.commune = commune;
        this.view = view;
        this.workspace = workspace;
        this.id = id;
    }

    /**
     * @param commune id; empty for the person's first
     */
    public static BoardPlace of(String commune, View view) {
        return new BoardPlace(commune, view, "", "", "");
    }

    /** Where a new item of a kind is written. */
    public static BoardPlace newItem(String commune, ContentType type) {
        return new BoardPlace(commune, View.NEW, type.workspace(), "", "");
    }

    /** Where a new item of a kind is written, in types of several: {@code new/schedules/work}. */
    public static BoardPlace newItem(String commune, ContentType type, Kind kind) {
        return new BoardPlace(
                commune, View.NEW, type.workspace(), type.hasKinds() ? kind.name() : "", "");
    }

    /** Where a new item of a kind is written that belongs in a section. */
    public static BoardPlace newItemIn(
            String commune, ContentType type, Kind kind, String sectionCode) {
        return new BoardPlace(commune, View.NEW, type.workspace(), kind.name(), sectionCode);
    }

    /**
     * @param commune id; empty for whichever the item is of
     */
    public static BoardPlace item(String commune, ContentType type, String id) {
        return new BoardPlace(commune, View.ITEM, type.workspace(), id, "");
    }

    /** One thing that a citizen sent, by the id of its submission. */
    public static BoardPlace matter(String commune, UUID id) {
        return new BoardPlace(commune, View.MATTER, id.toString(), "", "");
    }

    /** Id of what a citizen sent; empty if the place is about no such thing. */
    public Optional<UUID> matter() {
        return view == View.MATTER && workspace.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(workspace))
                : Optional.empty();
    }

    /** The place of an address; empty if there is no such place. */
    public static Optional<BoardPlace> parse(String address) {
        String[] words = address.split("/", -1);
        boolean withCommune = View.of(words[0]).isEmpty();
        int at = withCommune ? 1 : 0;
        Optional<View> view = at < words.length ? View.of(words[at]) : Optional.empty();
        return view.map(
                        shown ->
                                new BoardPlace(
                                        withCommune ? words[0] : "",
                                        shown,
                                        at + 1 < words.length ? words[at + 1] : "",
                                        at + 2 < words.length ? words[at + 2] : "",
                                        at + 3 < words.length ? words[at + 3] : ""))
                .filter(BoardPlace::isPossible);
    }

    private boolean isPossible() {
        if (view == View.MATTER) {
            return matter().isPresent();
        }
        return workspace.isEmpty() ? view != View.ITEM : type().isPresent();
    }

    public String address() {
        StringBuilder address = new StringBuilder(commune);
        for (String word : new String[] {view.word(), workspace, id, section}) {
            if (!word.isEmpty()) {
                address.append(address.length() == 0 ? "" : "/").append(word);
            }
        }
        return address.toString();
    }

    /** Id of the commune; empty if the address leaves it to the person. */
    public String commune() {
        return commune;
    }

    public View view() {
        return view;
    }

    /** The kind of the item; empty if the place is about no item. */
    public Optional<ContentType> type() {
        return ContentTypes.shipped().all().stream()
                .filter(type -> type.workspace().equals(workspace))
                .findFirst();
    }

    /** The item's JCR identifier, of a new one its kind; empty if the place is about no item. */
    public String id() {
        return id;
    }

    /** Code of the section that a new item is to be in; empty if the person chooses. */
    public String section() {
        return section;
    }

    /** The same place in another commune. */
    public BoardPlace in(String otherCommune) {
        return new BoardPlace(otherCommune, view, workspace, id, section);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoardPlace && address().equals(((BoardPlace) other).address());
    }

    @Override
    public int hashCode() {
        return Objects.hash(address());
    }

    @Override
    public String toString() {
        return address();
    }
}
