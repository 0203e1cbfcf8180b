/** Tables that people bring along as CSV or XLSX. */
package vn.communeportal.insight.tables;
