/**
 * Scores of a commune's portal by a set of criteria that is dated data: what the portal measures
 * itself, and what a person enters with evidence.
 */
package vn.communeportal.insight.score;
