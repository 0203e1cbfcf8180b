/**
 * Rows of named channels between the boards' instance and those that serve citizens: asked for and
 * given by the boards' instance, at least once, acknowledged by id.
 */
package vn.communeportal.engagement.transfer;
