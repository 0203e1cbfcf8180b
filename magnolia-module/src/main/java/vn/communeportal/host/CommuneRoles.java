package vn.communeportal.host;

/**
 * The rights that the surroundings keep by commune, where they keep any: roles, groups and access
 * lists. What a person may do in the board's app is none of it: that is said by the boards.
 */
public interface CommuneRoles {

    /** Makes those of a commune that are not there yet; what is there stays as it is. */
    void createFor(String commune);
}
