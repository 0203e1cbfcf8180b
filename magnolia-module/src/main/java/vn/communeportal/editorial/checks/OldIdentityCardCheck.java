package vn.communeportal.editorial.checks;

import java.util.regex.Pattern;

/** P-02: the number of an identity card of before 2016: nine digits after a word for the card. */
final class OldIdentityCardCheck extends NumberInContextCheck {

    OldIdentityCardCheck() {
        super(
                "P-02",
                Severity.DECISION,
                Pattern.compile("(?<![\\d.,/-])\\d{3}([ .]?)\\d{3}\\1\\d{3}(?![\\d/]|[.,-]\\d)"),
                Pattern.compile(
                        "(?:cmnd|cmtnd|\\bcmt\\b|\\bcmtn\\b|chung minh (?:nhan dan|thu|nd)|so chung minh|giay chung minh)"),
                45);
    }
}
