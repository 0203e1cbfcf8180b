package vn.communeportal.editorial.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * S-03: the other stamps of secret documents, as the forms 02 to 11 of Circular 24/2020/TT-BCA show
 * them. <i>GIẢI MẬT</i> says that the secrecy has ended, which somebody has to confirm.
 */
final class SecrecyMarkCheck extends TextCheck {

    private static final int IN_ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern[] MARKS = {
        Lines.alone("tài liệu thu hồi(?: sau (?:cuộc )?họp)?", IN_ANY_CASE),
        Pattern.compile("TÀI LIỆU THU HỒI"),
        Pattern.compile("chỉ người có tên mới được (?:bóc|mở) bì", IN_ANY_CASE),
        Lines.alone(
                "(?:bản số|bản sao số)\\s*[:.]?\\s*(?:\\d{1,3}|[.…_]{2,})(?:\\s*/\\s*\\d+)?",
                IN_ANY_CASE),
        Pattern.compile("BẢN SAO BÍ MẬT NHÀ NƯỚC"),
        Pattern.compile(
                "thời hạn bảo vệ(?: bí mật nhà nước)?\\s*(?::|đến (?:hết )?ngày)\\s*\\S",
                IN_ANY_CASE),
        Pattern.compile(
                "gia hạn (?:thời hạn )?bảo vệ bí mật nhà nước\\s*(?::|đến (?:hết )?ngày)",
                IN_ANY_CASE),
        Lines.alone("(?:TĂNG|GIẢM|ĐIỀU CHỈNH) (?:ĐỘ )?MẬT(?: .{0,40})?", 0)
    };
    private static final Pattern ENDED = Lines.alone("(?:ĐÃ )?GIẢI MẬT(?: .{0,40})?", 0);

    SecrecyMarkCheck() {
        super("S-03", Severity.BLOCK);
    }

    @Override
    void examine(Passage passage, Examined examined, Findings findings) {
        for (Pattern pattern : MARKS) {
            for (Matcher mark = pattern.matcher(passage.text()); mark.find(); ) {
                findings.add(this, passage, mark.start(), mark.end());
            }
        }
        for (Matcher ended = ENDED.matcher(passage.text()); ended.find(); ) {
            findings.add(this, Severity.DECISION, passage, ended.start(1), ended.end(1));
        }
    }
}
