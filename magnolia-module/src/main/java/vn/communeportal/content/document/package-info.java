/**
 * Legal documents apart from any repository: their numbers, and which are in force on a day. Knows
 * {@code text} and {@code regulation} only.
 */
package vn.communeportal.content.document;
