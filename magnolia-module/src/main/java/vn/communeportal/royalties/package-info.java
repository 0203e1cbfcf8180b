/**
 * Royalties of a portal's works (<i>nhuận bút, thù lao</i>): what each work is worth by dated
 * tables, how it is shared, and the list of a month that the head confirms. With money, or as a
 * tally of coefficients.
 */
package vn.communeportal.royalties;
