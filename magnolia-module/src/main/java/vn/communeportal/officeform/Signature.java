package vn.communeportal.officeform;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Who signs, and by what authority: Decree 30/2020/NĐ-CP, article 13 and Annex I, part II, 7.
 * Immutable.
 *
 * <pre>
 * TM. ỦY BAN NHÂN DÂN     Signature.forCollective("Ủy ban nhân dân").inPlaceOf("Chủ tịch").title("Phó Chủ tịch")
 * KT. CHỦ TỊCH
 * PHÓ CHỦ TỊCH
 * </pre>
 */
public final class Signature {

    private final List<String> lines;
    private final String name;

    private Signature(Builder builder) {
        List<String> all = new ArrayList<>(builder.authority);
        all.add(builder.title);
        this.lines = List.copyOf(all);
        this.name = builder.name;
    }

    /** The signer signs for a body that decides as a whole: {@code TM.} */
    public static Builder forCollective(String body) {
        return new Builder().line("TM. ", body);
    }

    /** The head of an agency that one person leads. */
    public static Builder byHead() {
        return new Builder();
    }

    /** Authority and title, from the top, in capitals; at least the title. */
    public List<String> lines() {
        return lines;
    }

    /** Without academic titles; empty while it is not known. */
    public String name() {
        return name;
    }

    /** Not thread-safe. */
    public static final class Builder {

        private final List<String> authority = new ArrayList<>();
        private String title = "";
        private String name = "";

        private Builder() {}

        /** A deputy signs in the place of this head: {@code KT.} */
        public Builder inPlaceOf(String head) {
            return line("KT. ", head);
        }

        /** By order of this head: {@code TL.} */
        public Builder byOrderOf(String head) {
            return line("TL. ", head);
        }

        /** Authorised by this head: {@code TUQ.} */
        public Builder authorisedBy(String head) {
            return line("TUQ. ", head);
        }

        /** The signer acts as head: {@code Q.} before the title. */
        public Builder acting(String title) {
            this.title = "Q. " + FormText.capitals(title);
            return this;
        }

        public Builder title(String title) {
            this.title = FormText.capitals(title);
            return this;
        }

        public Builder name(String name) {
            this.name = FormText.clean(Objects.requireNonNull(name)).strip();
            return this;
        }

        private Builder line(String sign, String who) {
            authority.add(sign + FormText.capitals(who));
            return this;
        }

        /**
         * @throws IllegalStateException without a title
         */
        public Signature build() {
            if (title.isEmpty()) {
                throw new IllegalStateException("Nobody signs");
            }
            return new Signature(this);
        }
    }
}
