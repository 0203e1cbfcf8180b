/**
 * What is written in a file: the text that a reader sees, page by page, and apart from it what a
 * file carries without showing it. Knows files only; what the words mean is for others to judge.
 */
package vn.communeportal.attachment;
