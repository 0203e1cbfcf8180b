/** What all views of the board's app are made of: words, labels, buttons, boxes. */
package vn.communeportal.board.parts;
