/**
 * Language: messages in Vietnamese and English, folding of Vietnamese letters, names in addresses,
 * safe HTML. Knows nothing.
 */
package vn.communeportal.text;
