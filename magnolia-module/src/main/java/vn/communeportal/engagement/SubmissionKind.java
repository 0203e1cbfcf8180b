package vn.communeportal.engagement;

import java.util.Arrays;
import java.util.Optional;

/** What a citizen wants who sends something. */
public enum SubmissionKind {
    /** An opinion on a draft (ý kiến góp ý dự thảo). */
    OPINION("opinion"),
    /** A question to the commune (hỏi đáp). */
    QUESTION("question"),
    /** Feedback on administrative rules (phản ánh, kiến nghị về quy định hành chính). */
    FEEDBACK("feedback"),
    /** Something published is wrong (báo lỗi thông tin). */
    ERROR_REPORT("errorReport"),
    /** A request for information (phiếu yêu cầu cung cấp thông tin). */
    INFORMATION_REQUEST("informationRequest"),
    /** How somebody liked an item or the portal (đánh giá mức độ hài lòng). */
    RATING("rating");

    private final String id;

    SubmissionKind(String id) {
        this.id = id;
    }

    /** As it is declared and stored. */
    public String id() {
        return id;
    }

    /** Key of its name. */
    public String labelKey() {
        return "engagement.kind." + id;
    }

    /** Empty if there is none of this id. */
    public static Optional<SubmissionKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
