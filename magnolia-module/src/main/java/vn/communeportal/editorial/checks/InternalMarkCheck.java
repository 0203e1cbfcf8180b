package vn.communeportal.editorial.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.communeportal.content.ContentTypes;

/**
 * S-06: marks of papers that are for the authority alone, as a stamp: in capitals, alone on a line
 * or in brackets. A draft is published only where opinions on it are asked for.
 */
final class InternalMarkCheck extends TextCheck {

    private static final int IN_ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String WORDS =
            "(?:tài liệu )?lưu hành nội bộ|xem xong (?:xin )?trả lại|không phổ biến"
                    + "|tài liệu (?:họp )?nội bộ|tài liệu mật";
    private static final Pattern[] MARKS = {
        Lines.alone(WORDS, IN_ANY_CASE),
        Pattern.compile("\\((?:" + WORDS + ")[^()\\n]{0,40}\\)", IN_ANY_CASE),
        Pattern.compile("LƯU HÀNH NỘI BỘ|XEM XONG TRẢ LẠI|KHÔNG PHỔ BIẾN|TÀI LIỆU HỌP NỘI BỘ"),
        Pattern.compile(
                "không (?:được )?(?:phổ biến|đăng tải|đưa tin)[^.\\n]{0,20} (?:trên|lên) (?:các"
                        + " )?(?:phương tiện thông tin|mạng xã hội|internet|báo chí)[^.\\n]{0,30}dưới"
                        + " mọi hình thức",
                IN_ANY_CASE)
    };
    private static final Pattern DRAFT =
            Lines.alone("dự thảo(?: lần (?:thứ )?\\d{1,2})?(?: ngày [\\d/.-]{6,10})?", IN_ANY_CASE);

    InternalMarkCheck() {
        super("S-06", Severity.BLOCK);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        for (Pattern pattern : MARKS) {
            Matcher mark = pattern.matcher(passage.text());
            if (mark.find()) {
                findings.add(this, passage, mark.start(), mark.end());
                break;
            }
        }
        if (!examined.type().name().equals(ContentTypes.CONSULTATION)) {
            Matcher draft = DRAFT.matcher(passage.text());
            if (draft.find()) {
                findings.add(this, Severity.DECISION, passage, draft.start(1), draft.end(1));
            }
        }
    }
}
