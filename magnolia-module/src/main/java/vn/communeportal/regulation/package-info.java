/**
 * What the law says, as dated data under {@code commune-portal/regulation}: required sections,
 * instruments, deadlines, working days, document types, issuing bodies, administrative units. Each
 * rule says during which days it holds, on what it rests and whether that is confirmed. Knows
 * nothing but {@code text}, so that everything else may ask it.
 */
package vn.communeportal.regulation;
