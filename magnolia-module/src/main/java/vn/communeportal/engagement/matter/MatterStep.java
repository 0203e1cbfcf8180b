package vn.communeportal.engagement.matter;

import java.util.Arrays;

/** What can be done with a matter. */
public enum MatterStep {
    /** <i>Nhận xử lý</i>. */
    TAKE("take"),
    /** <i>Phân công</i>. */
    ASSIGN("assign"),
    /** <i>Chuyển đơn vị</i>. */
    FORWARD("forward"),
    /** <i>Ghi chú nội bộ</i>. */
    NOTE("note"),
    /** <i>Xác định yêu cầu phức tạp</i>: a request for information gets the longer time. */
    CALL_COMPLEX("callComplex"),
    /** <i>Thông báo tiến độ</i>, with the day of the answer. */
    TELL_PROGRESS("tellProgress"),
    /** <i>Trình dự thảo trả lời</i>. */
    PROPOSE("propose"),
    /** <i>Trả lại để sửa</i>. */
    RETURN("return"),
    /** <i>Duyệt và trả lời</i>. */
    ANSWER("answer"),
    /** <i>Từ chối</i>, with one of the legal grounds or a reason. */
    REFUSE("refuse"),
    /** <i>Gia hạn bằng văn bản</i>. */
    EXTEND("extend"),
    /** <i>Hiển thị công khai</i>: others may read this opinion. */
    SHOW("show"),
    /** <i>Thôi hiển thị</i>. */
    HIDE("hide"),
    /** <i>Lập bài đăng Hỏi đáp</i>: the answer becomes a draft of the board's. */
    MAKE_ITEM("makeItem"),
    /** <i>Mở lại</i>. */
    REOPEN("reopen");

    private final String id;

    MatterStep(String id) {
        this.id = id;
    }

    /** As the history keeps it. */
    public String id() {
        return id;
    }

    /** Key of its name. */
    public String labelKey() {
        return "engagement.step." + id;
    }

    /** Whether it changes what the sender gets to know. */
    boolean isTold() {
        return this != NOTE && this != SHOW && this != HIDE && this != MAKE_ITEM;
    }

    static MatterStep ofId(String id) {
        return Arrays.stream(values())
                .filter(step -> step.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No step of a matter: " + id));
    }
}
