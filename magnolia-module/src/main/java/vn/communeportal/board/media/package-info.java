/**
 * Files on their way between a person's device and an item: kept aside until they are saved,
 * pictures made fit for the web and freed of what a camera wrote into them.
 */
package vn.communeportal.board.media;
