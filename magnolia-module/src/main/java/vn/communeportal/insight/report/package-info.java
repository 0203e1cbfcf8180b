/**
 * Reports of a commune on its portal: prefilled from its figures, edited by its board, checked,
 * submitted, approved and numbered, and written as {@link
 * vn.communeportal.officeform.OfficialDocument}.
 */
package vn.communeportal.insight.report;
