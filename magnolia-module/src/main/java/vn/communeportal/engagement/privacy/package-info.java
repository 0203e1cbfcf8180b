/**
 * The data of people who sent something: masked in public, erased in time, handed out on request.
 */
package vn.communeportal.engagement.privacy;
