/**
 * The app of the editorial board, in Vaadin 8 components that run in Magnolia's AdminCentral and in
 * the webapp alike: what waits for me, all items, one item, the board. It asks {@link
 * vn.communeportal.editorial} for everything; a button that is hidden is only a comfort.
 */
package vn.communeportal.board;
