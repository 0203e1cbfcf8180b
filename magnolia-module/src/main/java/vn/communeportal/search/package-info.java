/**
 * Finding what is published: questions, answers, and the interface of the index between them. Which
 * engine answers is a matter of {@code search.lucene}, what it is fed with of {@code search.feed}.
 */
package vn.communeportal.search;
