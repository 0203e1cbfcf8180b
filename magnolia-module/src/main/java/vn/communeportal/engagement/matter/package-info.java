/**
 * How what citizens sent is worked on: one matter (<i>vụ việc</i>) a submission, with states,
 * steps, due days and a sealed history of its own.
 */
package vn.communeportal.engagement.matter;
