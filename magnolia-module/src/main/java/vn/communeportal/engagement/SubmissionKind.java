package vn.communeportal.engagement;

/** What a citizen wants who sends something. */
public enum SubmissionKind {
    /** An opinion on a draft (ý kiến góp ý dự thảo). */
    OPINION,
    /** A question to the commune (hỏi đáp). */
    QUESTION,
    /** Feedback on administrative rules (phản ánh, kiến nghị về quy định hành chính). */
    FEEDBACK,
    /** Something published is wrong (báo lỗi thông tin). */
    ERROR_REPORT,
    /** A request for information (phiếu yêu cầu cung cấp thông tin). */
    INFORMATION_REQUEST,
    /** How somebody liked an item or the portal (đánh giá mức độ hài lòng). */
    RATING
}
