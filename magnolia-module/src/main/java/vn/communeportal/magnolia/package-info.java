/**
 * The module in Magnolia: implements {@code host}, registers apps, filters, functions and roles.
 * The one package that imports {@code info.magnolia}.
 */
package vn.communeportal.magnolia;
