/**
 * Five sample communes with the boards, sections and numbers of items that real communes reported,
 * and with invented texts, pictures and documents that say of themselves that they are samples.
 * Nothing in the product depends on this package but what offers it.
 */
package vn.communeportal.samples;
