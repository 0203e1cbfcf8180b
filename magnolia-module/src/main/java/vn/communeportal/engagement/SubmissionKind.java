package vn.communeportal.engagement;

import java.util.Arrays;
import java.util.Optional;

/** What a citizen can send. */
public enum SubmissionKind {
    /** <i>Ý kiến góp ý dự thảo</i>. */
    OPINION("opinion"),
    /** <i>Câu hỏi</i>. */
    QUESTION("question"),
    /** <i>Phản ánh, kiến nghị về quy định hành chính</i>. */
    FEEDBACK("feedback"),
    /** <i>Báo sai sót thông tin</i>. */
    ERROR_REPORT("errorReport"),
    /** <i>Yêu cầu cung cấp thông tin</i>. */
    INFORMATION_REQUEST("informationRequest"),
    /** <i>Đánh giá mức độ hài lòng</i>: who rates stays unknown. */
    RATING("rating");

    private final String id;

    SubmissionKind(String id) {
        this.id = id;
    }

    /** As it is stored, and as forms are named. */
    public String id() {
        return id;
    }

    /** Key of its name. */
    public String labelKey() {
        return "engagement.kind." + id;
    }

    /** Whether whoever sent it can follow it by a code. */
    public boolean isFollowed() {
        return this != RATING;
    }

    /**
     * @return empty if there is none of this name
     */
    public static Optional<SubmissionKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
