package vn.communeportal.insight.province;

import java.util.OptionalLong;

/** Something that a commune is measured by now and then, and by which the province compares. */
public interface Measure {

    /** A name of letters, under which its numbers are kept. */
    String id();

    /**
     * The number as it is now, not negative.
     *
     * @param commune id
     * @return empty if it cannot be said
     */
    OptionalLong of(String commune);
}
