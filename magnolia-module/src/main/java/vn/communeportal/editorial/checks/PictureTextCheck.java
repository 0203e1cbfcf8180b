package vn.communeportal.editorial.checks;

import java.util.regex.Pattern;

/** V07: a picture's text that says nothing about it: the name of its file, the word picture. */
final class PictureTextCheck extends TextCheck {

    private static final Pattern NOTHING =
            Pattern.compile(
                    "(?:hinh|anh|hinh anh|anh minh hoa|hinh minh hoa|image|photo|picture|untitled|img|dsc|screenshot)?[ _-]*(?:so )?[\\d_ .()-]*(?:\\.?(?:jpe?g|png|webp|gif))?"
                            + "|(?:img|dsc|dscn|photo|z|received|fb_img|zalo)[_-]?\\d+.*|\\S+\\.(?:jpe?g|png|webp|gif)");

    PictureTextCheck() {
        super("V07", Severity.HINT);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        if (passage.place() == Passage.Place.FIELD
                && passage.field().endsWith(".alt")
                && !passage.text().isBlank()
                && NOTHING.matcher(passage.plain().strip()).matches()) {
            findings.add(this, passage, 0, passage.text().length());
        }
    }
}
