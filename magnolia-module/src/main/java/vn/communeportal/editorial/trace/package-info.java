/** What happened, for inspectors: searched, exported, and verified to be as it was written. */
package vn.communeportal.editorial.trace;
