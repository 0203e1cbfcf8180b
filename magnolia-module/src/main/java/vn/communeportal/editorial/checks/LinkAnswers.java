package vn.communeportal.editorial.checks;

/** Knows whether pages elsewhere answer. Asking never waits: what is not known yet is found out. */
@FunctionalInterface
public interface LinkAnswers {

    /** What is known of a page. */
    enum Answer {
        /** Nobody has asked yet, or the answer is on its way. */
        UNKNOWN,
        ANSWERS,
        /** No answer, or one that says there is no such page. */
        SILENT
    }

    /** Asks nobody. */
    LinkAnswers NONE = address -> Answer.UNKNOWN;

    /**
     * @param address of a page, http or https
     */
    Answer of(String address);
}
