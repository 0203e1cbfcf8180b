/** What Magnolia's <i>Find…</i> finds of the boards' work. */
package vn.communeportal.magnolia.find;
