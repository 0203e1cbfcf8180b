package vn.communeportal.editorial;

/** What must hold for a transition besides state and party. {@link EditorialRules} checks them. */
public enum Requirement {
    /** The content passes {@link vn.communeportal.content.ContentRules}. */
    CONTENT_IN_ORDER,
    /** A comment with the reason is given. */
    REASON_GIVEN,
    /** Checks, a legal basis and a day ahead are given. */
    WAIVER_GIVEN,
    /** A paper is given, with what it is, from whom and since when. */
    ENCLOSURE_GIVEN,
    /** The actor has an editing role. */
    ACTOR_EDITS,
    /** A person is named who has an editing role on the board. */
    ASSIGNEE_EDITS,
    /**
     * Neither the actor nor in whose place they act has written what is to be approved: four eyes.
     */
    NOT_A_WRITER,
    /**
     * Everybody who might approve has written in the item: the board is too small for four eyes.
     */
    NOBODY_ELSE_CAN_APPROVE,
    /** The time given lies ahead. */
    TIME_AHEAD,
    /** The item's own {@code publishFrom} does not lie ahead. */
    TIME_REACHED,
    /** Citizens see a version of it. */
    LIVE,
    /** Citizens see no version of it. */
    NOT_LIVE,
    /** It was published by exception and nobody else has confirmed it. */
    EXCEPTION_OPEN,
    /** The actor is not who published it by exception. */
    NOT_THE_EXCEPTION_MAKER,
    /** What was decided last has reached the citizens' side. */
    PUBLICATION_DONE,
    /** The head has not been told yet that the case waits. */
    NOT_ESCALATED,
    /** The time of the public version is over, and the history does not have it yet. */
    EXPIRED
}
