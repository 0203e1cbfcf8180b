/**
 * The citizens' side in memory: which items there are in which order, kept current by the
 * repository's events. It answers what a page asks without a query of the repository, however many
 * items there are, and can tell whether what was once read would be read the same now.
 */
package vn.communeportal.published;
