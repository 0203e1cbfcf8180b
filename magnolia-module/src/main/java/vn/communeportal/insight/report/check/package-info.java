/**
 * Reads a report as a careful official would before it is signed: sums, dates, numbers, legal
 * basis, signature, names. Works on plain text, whoever wrote it.
 */
package vn.communeportal.insight.report.check;
