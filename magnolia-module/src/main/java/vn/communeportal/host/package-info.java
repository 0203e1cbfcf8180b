/**
 * What the surroundings give: sessions, people, publishing, an inbox. Interfaces only; Magnolia and
 * the webapp implement them, and nothing else in the product knows which of the two it runs in.
 */
package vn.communeportal.host;
