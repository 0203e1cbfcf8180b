/** The forms that citizens fill in, declared in YAML, and what is wrong with what they typed. */
package vn.communeportal.engagement.form;
