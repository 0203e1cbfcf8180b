/**
 * Forms made from the declared fields of a content type: one editor a field, for each type of field
 * the input that fits it.
 */
package vn.communeportal.board.form;
