/**
 * What citizens send, kept in a workspace of its own: where it is received, until it is fetched; on
 * the boards' side, until it is worked on. What remains is what the sender is told.
 */
package vn.communeportal.engagement.intake;
