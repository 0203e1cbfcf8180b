/** Vietnamese as people write it into documents and type it into a search box. Pure functions. */
package vn.communeportal.search.words;
