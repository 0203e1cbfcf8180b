package vn.communeportal.engagement.matter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.text.Vietnamese;

/** Which matters somebody wants to see. */
public final class MatterFilter {

    private SubmissionKind kind;
    private Set<MatterState> states = Set.of();
    private String assignee = "";
    private LocalDate dueBefore;
    private String words = "";
    private String about = "";
    private boolean shown;
    private boolean unerased;

    /**
     * @param wanted null for all
     */
    public MatterFilter kind(SubmissionKind wanted) {
        kind = wanted;
        return this;
    }

    /** Only in one of these; none for all. */
    public MatterFilter states(MatterState... wanted) {
        states = new LinkedHashSet<>(Arrays.asList(wanted));
        return this;
    }

    /** Only those that somebody still has to do something for; with erased ones nobody can. */
    public MatterFilter open() {
        unerased = true;
        return states(
                Arrays.stream(MatterState.values())
                        .filter(MatterState::isOpen)
                        .toArray(MatterState[]::new));
    }

    /**
     * @param login empty for everybody's
     */
    public MatterFilter assignee(String login) {
        assignee = login;
        return this;
    }

    /** Only those that are due before a day. */
    public MatterFilter dueBefore(LocalDate day) {
        dueBefore = day;
        return this;
    }

    /** Only those in whose title all words occur, in any accents. */
    public MatterFilter words(String text) {
        words = text;
        return this;
    }

    /** Only those about an item. */
    public MatterFilter about(String itemId) {
        about = itemId;
        return this;
    }

    /** Only opinions that others may read. */
    public MatterFilter shown() {
        shown = true;
        return this;
    }

    boolean matches(Matter matter) {
        return (kind == null || matter.kind() == kind)
                && (states.isEmpty() || states.contains(matter.state()))
                && (assignee.isEmpty() || matter.assignee().filter(assignee::equals).isPresent())
                && (dueBefore == null || matter.due().filter(dueBefore::isAfter).isPresent())
                && (!shown || matter.isShown())
                && (!unerased || matter.erasedAt().isEmpty())
                && (about.isEmpty()
                        || matter.about().filter(one -> one.item().equals(about)).isPresent())
                && hasWords(matter);
    }

    private boolean hasWords(Matter matter) {
        Set<String> wanted = new TreeSet<>(Arrays.asList(Vietnamese.fold(words).split(" ")));
        wanted.remove("");
        String title = " " + Vietnamese.fold(matter.title());
        return wanted.stream().allMatch(word -> title.contains(" " + word));
    }

    /** Conditions that the repository's index answers, so that few nodes are read. */
    String predicate() {
        StringBuilder where = new StringBuilder();
        if (kind != null) {
            and(where, "@" + MatterNodes.KIND + "='" + kind.id() + "'");
        }
        if (!states.isEmpty()) {
            StringBuilder any = new StringBuilder();
            for (MatterState state : states) {
                any.append(any.length() == 0 ? "(" : " or ")
                        .append("@" + MatterNodes.STATE + "='")
                        .append(state.id())
                        .append('\'');
            }
            and(where, any.append(')').toString());
        }
        return where.length() == 0 ? "" : "[" + where + "]";
    }

    private static void and(StringBuilder where, String condition) {
        where.append(where.length() == 0 ? "" : " and ").append(condition);
    }
}
