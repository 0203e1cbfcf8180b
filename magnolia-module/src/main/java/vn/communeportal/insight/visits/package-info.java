/**
 * Visits of citizens: counted without cookies and without anything about a person that outlives the
 * visit, kept as daily sums. How, and how exactly: docs/figures.md.
 */
package vn.communeportal.insight.visits;
