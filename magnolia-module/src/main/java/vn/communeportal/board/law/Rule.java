package vn.communeportal.board.law;

import java.util.Objects;
import java.util.Optional;
import vn.communeportal.regulation.LegalGrounds;
import vn.communeportal.regulation.Validity;

/** A rule of the law's data in words. Immutable. */
final class Rule {

    private final String code;
    private final String name;
    private final String facts;
    private final LegalGrounds grounds;
    private final Validity validity;

    Rule(String code, String name, String facts) {
        this(code, name, facts, null, Validity.ALWAYS);
    }

    private Rule(String code, String name, String facts, LegalGrounds grounds, Validity validity) {
        this.code = Objects.requireNonNull(code, "code");
        this.name = Objects.requireNonNull(name, "name");
        this.facts = Objects.requireNonNull(facts, "facts");
        this.grounds = grounds;
        this.validity = Objects.requireNonNull(validity, "validity");
    }

    Rule grounds(LegalGrounds itsGrounds) {
        return new Rule(code, name, facts, itsGrounds, validity);
    }

    Rule validity(Validity itsValidity) {
        return new Rule(code, name, facts, grounds, itsValidity);
    }

    /** Of its record. */
    String code() {
        return code;
    }

    String name() {
        return name;
    }

    /** What it says; may be empty. */
    String facts() {
        return facts;
    }

    /** Empty if it is the product's own. */
    Optional<LegalGrounds> grounds() {
        return Optional.ofNullable(grounds);
    }

    Validity validity() {
        return validity;
    }
}
