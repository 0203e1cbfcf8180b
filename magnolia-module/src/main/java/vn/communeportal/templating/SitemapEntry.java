package vn.communeportal.templating;

import java.time.LocalDate;

/** One address in a sitemap. Immutable. */
final class SitemapEntry {

    private final String path;
    private final LocalDate changed;

    /**
     * @param path without the host's context path
     * @param changed null if that is not known
     */
    SitemapEntry(String path, LocalDate changed) {
        this.path = path;
        this.changed = changed;
    }

    String path() {
        return path;
    }

    /** As ISO 8601; empty if it is not known. */
    String changed() {
        return changed == null ? "" : changed.toString();
    }
}
