/**
 * When what has to be done: due dates a step in working days, what waits for whom, escalation, the
 * daily digest, the calendar of what is planned, and how long things took.
 */
package vn.communeportal.editorial.time;
