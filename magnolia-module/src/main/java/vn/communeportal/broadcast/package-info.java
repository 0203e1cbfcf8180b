/**
 * Programmes of a commune's loudspeaker station (<i>đài truyền thanh</i>): put together from items,
 * with a text that can be read aloud, how long that takes, and on which days it was broadcast.
 */
package vn.communeportal.broadcast;
