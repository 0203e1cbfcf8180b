package vn.communeportal.webapp.accounts;

import java.time.Instant;

/**
 * Something that waits for a person.
 *
 * @param itemId JCR identifier of the item it is about
 */
public record Notice(String subject, String text, String workspace, String itemId, Instant at) {}
