/** The index in Lucene, on this node's disk. The one package that knows Lucene. */
package vn.communeportal.search.lucene;
