/**
 * Records that a board keeps for itself (<i>sổ theo dõi</i>): whatever kind they are of, each has
 * the fields that its YAML declares, is never removed, and keeps what it said before each change.
 */
package vn.communeportal.register;
