package vn.communeportal.editorial.checks;

import java.util.regex.Pattern;

/** P-11: the number plate of a vehicle. */
final class NumberPlateCheck extends NumberInContextCheck {

    NumberPlateCheck() {
        super(
                "P-11",
                Severity.DECISION,
                Pattern.compile(
                        "(?<![\\p{L}\\d/])[1-9]\\d[ -]?\\p{Lu}(?:\\d|\\p{Lu}\\d?)?[ .-]{0,3}(?:\\d{3}\\.\\d{2}|\\d{4,5})(?![\\p{L}\\d/]|[.,-]\\d)"),
                Pattern.compile(
                        "(?:bien (?:kiem soat|so|so xe)|\\bbks\\b|\\bbsx\\b|bien so|\\bxe\\b|o to|mo to|xe may|phuong tien)"),
                70);
    }
}
