package vn.communeportal.engagement.matter;

/** What must hold for a step besides state and person. */
public enum MatterNeed {
    /** Something is written. */
    TEXT,
    /** A member is named. */
    MEMBER,
    /** The unit that gets it is named. */
    UNIT,
    /** A working day ahead is named. */
    DAY_AHEAD,
    /** A day is named that the law still allows, and it was not put off before. */
    DAY_WITHIN_EXTENSION,
    /** One of the legal grounds is named where the law has a list of them. */
    GROUND,
    /** It is not the head who wrote the answer, unless there is no other. */
    NOT_THE_PROPOSER,
    /** The opinion is not shown yet. */
    NOT_SHOWN,
    SHOWN,
    /** The text says who nobody and what no personal data: checked as before a publication. */
    NO_PERSONAL_DATA,
    /** There is no item of it yet. */
    NO_ITEM,
    /** The request has not been called complex yet. */
    SIMPLE
}
