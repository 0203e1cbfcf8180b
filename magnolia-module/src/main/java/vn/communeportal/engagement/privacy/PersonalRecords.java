package vn.communeportal.engagement.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A place where data of people are kept who sent something: for finding what is kept about
 * somebody, and for erasing it. Everything is asked by commune; no method tells of another's.
 */
public interface PersonalRecords {

    /** What the place is called in an export, as {@code questions}. */
    String name();

    /** Ids of the records in which somebody is named as the sender. */
    List<String> of(String commune, Sender sender);

    /** Ids of records that came before a point in time and still name their sender. */
    List<String> before(String commune, Instant time);

    /** All that a record says, by field, for the person whose data it is; empty if it is gone. */
    Map<String, String> export(String commune, String id);

    /**
     * Takes out of a record everything that tells who sent it, files and earlier versions included;
     * what is published stays, without a name. No error if it is gone.
     */
    void erase(String commune, String id);
}
