package vn.communeportal.editorial.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jackrabbit.util.ISO9075;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.editorial.Transition;
import vn.communeportal.text.Vietnamese;

/** Which entries somebody looks for. What is not set does not restrict. */
public final class HistoryFilter {

    private LocalDate from;
    private LocalDate to;
    private String login = "";
    private Transition transition;
    private String words = "";

    /** Only what happened between these days, both included; null is open. */
    public HistoryFilter between(LocalDate first, LocalDate last) {
        from = first;
        to = last;
        return this;
    }

    /** Only what this person did, or what was done in their place; all if empty. */
    public HistoryFilter person(String personLogin) {
        login = personLogin;
        return this;
    }

    /**
     * @param what only this; null for everything
     */
    public HistoryFilter transition(Transition what) {
        transition = what;
        return this;
    }

    /** Only entries in whose reason this text occurs; all if blank. */
    public HistoryFilter words(String text) {
        words = text.strip();
        return this;
    }

    /** All text from outside is quoted here. */
    String xpath(String commune) {
        List<String> conditions = new ArrayList<>();
        if (from != null) {
            conditions.add("@time >= xs:dateTime('" + start(from) + "')");
        }
        if (to != null) {
            conditions.add("@time < xs:dateTime('" + start(to.plusDays(1)) + "')");
        }
        if (!login.isEmpty()) {
            conditions.add(
                    "(@login = '" + quote(login) + "' or @onBehalfOf = '" + quote(login) + "')");
        }
        if (transition != null) {
            conditions.add("@transition = '" + transition.id() + "'");
        }
        if (!words.isEmpty()) {
            conditions.add(
                    "jcr:like(fn:lower-case(@comment), '%"
                            + quote(words.toLowerCase(Locale.ROOT))
                                    .replace("\\", "\\\\")
                                    .replace("%", "\\%")
                                    .replace("_", "\\_")
                            + "%')");
        }
        // Entries have a state that they lead to; versions, of the same type, have none.
        conditions.add("@to");
        return "/jcr:root/"
                + ISO9075.encodePath(commune)
                + "//element(*, cp:caseEntry)["
                + String.join(" and ", conditions)
                + "] order by @time descending, @number descending";
    }

    private static String start(LocalDate day) {
        return ItemQuery.xpathTime(day.atStartOfDay(Vietnamese.ZONE).toInstant());
    }

    private static String quote(String text) {
        return text.replace("'", "''");
    }
}
