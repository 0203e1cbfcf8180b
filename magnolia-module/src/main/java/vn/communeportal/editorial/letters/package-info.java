/**
 * Items that come in by e-mail: mailboxes are emptied, messages become letters that wait for the
 * secretary or drafts of whom they are from, and receipts are answered.
 */
package vn.communeportal.editorial.letters;
