/** What was published in a period and how fast, by commune: what reports are made of. */
package vn.communeportal.insight.figures;
