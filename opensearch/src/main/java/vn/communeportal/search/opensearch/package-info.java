/** The portal's search in an OpenSearch that many nodes may use. */
package vn.communeportal.search.opensearch;
