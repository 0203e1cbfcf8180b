/**
 * What is published: articles, legal documents, administrative procedures; their fields, the rules
 * over them, which are visible when. Knows JCR, {@code text}, {@code host} and {@code regulation}:
 * what the rules check is the law's.
 */
package vn.communeportal.content;
