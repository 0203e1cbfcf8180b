/** Where figures are kept: a workspace of their own, on the boards' side only. */
package vn.communeportal.insight.store;
