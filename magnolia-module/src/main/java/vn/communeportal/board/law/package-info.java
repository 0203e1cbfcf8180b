/** The law's data in the board's app: shown with its sources, corrected by the province. */
package vn.communeportal.board.law;
