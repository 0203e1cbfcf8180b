/**
 * Figures about the portals: what is published, for monitoring and reports. Knows all packages
 * before it, and nobody's name.
 */
package vn.communeportal.insight;
