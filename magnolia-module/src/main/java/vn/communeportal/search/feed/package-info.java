/** Keeps the index like the citizens' side of the repository. */
package vn.communeportal.search.feed;
