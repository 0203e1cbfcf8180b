package vn.communeportal.host;

import java.nio.file.Path;
import java.time.Instant;

/** Facts of the running installation. */
public interface Installation {

    /** Version of Commune Portal, as in the jar. */
    String version();

    Instant startedAt();

    /** False on an instance that only serves what was published to it. */
    boolean isAuthor();

    /**
     * What stands before every path of the portal, as {@code /magnoliaPublic}; empty at the root.
     */
    String contextPath();

    /**
     * What stands behind the address of a file of the light module's web resources so that browsers
     * can keep it for ever: another for every content; empty if there is no such file.
     *
     * @param name {@code portal.css}
     */
    default String resourceVersion(String name) {
        return ResourceVersions.shipped(name);
    }

    /**
     * What the host's configuration says; empty if it says nothing.
     *
     * @param name {@code communeportal.search.url}
     */
    default String setting(String name) {
        return System.getProperty(name, "");
    }

    /**
     * A folder on this machine's disk for what can be made anew from the repository, as indexes. No
     * other node uses it; it may not exist yet.
     */
    Path folder();
}
