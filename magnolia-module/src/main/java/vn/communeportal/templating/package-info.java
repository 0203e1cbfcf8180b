/**
 * What citizens see: addresses, the functions that templates call, the default pages of a commune,
 * and the servlet for files. Reads only the published side, and of that only what {@link
 * vn.communeportal.content.Visibility} lets through.
 */
package vn.communeportal.templating;
