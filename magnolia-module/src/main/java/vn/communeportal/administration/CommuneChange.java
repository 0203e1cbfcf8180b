package vn.communeportal.administration;

import java.time.Instant;
import java.util.List;

/** One change of a commune's record: who, when, and what was before. Immutable. */
public final class CommuneChange {

    /** What a value was and is. */
    public static final class Value {

        private final String name;
        private final String before;
        private final String after;

        Value(String name, String before, String after) {
            this.name = name;
            this.before = before;
            this.after = after;
        }

        /** Name of the setting, or code of the section. */
        public String name() {
            return name;
        }

        /** Empty if it had none. */
        public String before() {
            return before;
        }

        /** Empty if it has none any more. */
        public String after() {
            return after;
        }
    }

    private final Instant time;
    private final String login;
    private final String kind;
    private final List<Value> values;

    CommuneChange(Instant time, String login, String kind, List<Value> values) {
        this.time = time;
        this.login = login;
        this.kind = kind;
        this.values = List.copyOf(values);
    }

    public Instant time() {
        return time;
    }

    /** Login of who made it. */
    public String login() {
        return login;
    }

    /** {@code created}, {@code settings}, {@code sections}, {@code crest}, {@code closed} … */
    public String kind() {
        return kind;
    }

    /** What changed, by the name of the setting or the code of the section. */
    public List<Value> values() {
        return values;
    }
}
