/**
 * An item in other channels: ready texts for Fanpage and Zalo, a record of what was posted where,
 * and a way to post on a page of Facebook.
 */
package vn.communeportal.channels;
