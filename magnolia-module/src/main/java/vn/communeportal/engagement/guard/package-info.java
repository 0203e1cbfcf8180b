/** Keeps abuse out of what citizens send: limits, tokens, work to do, files looked into. */
package vn.communeportal.engagement.guard;
