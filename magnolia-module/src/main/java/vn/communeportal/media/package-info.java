/**
 * Pictures: made fit for the web when they are uploaded, and in the sizes and formats that pages
 * ask for when they are shown.
 */
package vn.communeportal.media;
