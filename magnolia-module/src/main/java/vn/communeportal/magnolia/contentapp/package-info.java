/**
 * The content apps in Magnolia, one for each content type: forms made from the same YAML as the
 * board's, and an action that saves through the editorial desk. What is published, withdrawn or
 * handed on is up to the board's app alone.
 */
package vn.communeportal.magnolia.contentapp;
