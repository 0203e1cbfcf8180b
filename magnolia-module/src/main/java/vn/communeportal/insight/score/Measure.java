package vn.communeportal.insight.score;

/** What the portal knows of a commune, as a share between 0 and 1. */
public enum Measure {
    /** Required sections that are not empty. */
    SECTIONS,
    /** Required sections that are recent enough, of those that are not empty. */
    CURRENT_SECTIONS,
    /** Items whose steps all kept their times, of those that were measured. */
    TIMELY_ITEMS,
    /** Documents and procedures against which no rule speaks. */
    COMPLETE_RECORDS,
    /** Weeks with three items and more. */
    FREQUENCY,
    /** Articles that the commune wrote, of all articles. */
    OWN_ITEMS,
    /** A board in office, with a numbered decision. */
    BOARD
}
