package vn.communeportal.editorial.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.communeportal.attachment.HiddenText;

/**
 * P-14: a picture of a paper that identifies a person, by its name, and where a photo was taken.
 */
final class IdentityPictureCheck extends TextCheck {

    private static final Pattern PAPER =
            Pattern.compile(
                    "(?<![a-z])(?:cccd|cmnd|cmt|can[ _-]?cuoc|chung[ _-]?minh[ _-]?(?:nhan[ _-]?dan|thu)|ho[ _-]?chieu|passport|giay[ _-]?khai[ _-]?sinh|so[ _-]?ho[ _-]?khau|giay[ _-]?phep[ _-]?lai[ _-]?xe|gplx|the[ _-]?bhyt|benh[ _-]?an)(?![a-z])");
    private static final Pattern ABOUT_PAPERS =
            Pattern.compile(
                    "mau|to[ _-]?khai|huong[ _-]?dan|thu[ _-]?tuc|bieu|ke[ _-]?hoach|thong[ _-]?bao|tuyen[ _-]?truyen|cap[ _-]|lich|bao[ _-]?cao|quy[ _-]?trinh");

    IdentityPictureCheck() {
        super("P-14", Severity.BLOCK);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        if (passage.hiddenKind().filter(HiddenText.Kind.POSITION::equals).isPresent()) {
            findings.add(this, passage, 0, 0);
        }
        if (passage.place() == Passage.Place.FILE_NAME) {
            Matcher paper = PAPER.matcher(passage.plain());
            if (paper.find() && !ABOUT_PAPERS.matcher(passage.plain()).find()) {
                findings.add(this, passage, paper.start(), paper.end());
            }
        }
    }
}
