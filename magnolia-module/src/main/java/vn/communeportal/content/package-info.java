/**
 * What is published: articles, legal documents, administrative procedures; their fields, the rules
 * over them, which are visible when. Knows JCR and {@code host}.
 */
package vn.communeportal.content;
