/**
 * The public pages without Magnolia: the light module's templates, read and rendered as Magnolia
 * does on a public instance.
 */
package vn.communeportal.webapp.rendering;
