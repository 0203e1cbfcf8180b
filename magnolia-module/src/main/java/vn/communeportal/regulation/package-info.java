/**
 * What the law says, as dated data under {@code commune-portal/regulation}: document types, issuing
 * bodies. Knows nothing but {@code text}, so that everything else may ask it.
 */
package vn.communeportal.regulation;
