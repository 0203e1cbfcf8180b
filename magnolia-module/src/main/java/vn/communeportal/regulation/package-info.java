/**
 * What the law says, as dated data: instruments and their validity, document types. Knows nothing
 * of the rest.
 */
package vn.communeportal.regulation;
