/** The pages behind a one-time link: what a head reads and decides on a phone. */
package vn.communeportal.templating.review;
