/** What people look for and do not find, without anything about the people. */
package vn.communeportal.search.missed;
