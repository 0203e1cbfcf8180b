/** Sends e-mail by SMTP, for hosts to offer as {@link vn.communeportal.host.Mail}. */
package vn.communeportal.mail;
