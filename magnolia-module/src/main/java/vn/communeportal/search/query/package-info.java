/**
 * What a question means, whatever engine answers it: which words an item must have and in what
 * order results come, in clauses that each engine translates.
 */
package vn.communeportal.search.query;
