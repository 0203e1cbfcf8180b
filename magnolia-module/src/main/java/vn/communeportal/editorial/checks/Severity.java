package vn.communeportal.editorial.checks;

/** What a finding means for publication. The heavier one comes first. */
public enum Severity {
    /** Is not published and its file not kept, unless the head lifts it with a reason. */
    BLOCK,
    /** Is published only when the head has decided so, with a reason. */
    DECISION,
    /** Told to whoever edits. */
    HINT
}
