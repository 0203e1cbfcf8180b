/**
 * What citizens send and how it is answered: opinions on drafts, questions, feedback, reports of
 * errors, requests for information, ratings. Personal data all of it: never published as it came,
 * never in a log.
 */
package vn.communeportal.engagement;
