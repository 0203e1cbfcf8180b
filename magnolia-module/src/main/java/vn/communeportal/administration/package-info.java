/**
 * Communes as a province's administrators see them: making one, its settings and sections, closing
 * and merging. Every verb looks up what the person may do, collects all that speaks against it, and
 * can be repeated after a crash. Knows all packages before it.
 */
package vn.communeportal.administration;
