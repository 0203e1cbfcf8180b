/**
 * What citizens send: opinions, questions, feedback, requests, ratings; and what they are told.
 * {@link vn.communeportal.engagement.Intake} takes it in where citizens are served, {@link
 * vn.communeportal.engagement.Arrivals} gives it to the boards.
 */
package vn.communeportal.engagement;
