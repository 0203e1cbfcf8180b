/**
 * Sends e-mail by SMTP, for hosts to offer as {@link vn.communeportal.host.Mail}, empties mailboxes
 * by IMAP, and reads messages.
 */
package vn.communeportal.mail;
