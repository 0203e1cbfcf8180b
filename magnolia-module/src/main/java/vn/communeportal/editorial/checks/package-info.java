/**
 * Checks before publication: what in a content may not, or not without a decision, or had better
 * not be published. They read and judge; nothing of what they read is kept or logged. See
 * docs/checks.md.
 */
package vn.communeportal.editorial.checks;
