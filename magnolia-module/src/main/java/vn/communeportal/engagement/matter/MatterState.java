package vn.communeportal.engagement.matter;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Where a matter is. */
public enum MatterState {
    /** <i>Tiếp nhận</i>: nobody works on it yet. */
    RECEIVED("received"),
    /** <i>Đang xử lý</i>. */
    IN_PROGRESS("inProgress"),
    /** <i>Đã chuyển đơn vị</i>: another unit is to answer. */
    FORWARDED("forwarded"),
    /** <i>Đã thông báo tiến độ</i>: its sender knows when the answer comes. */
    PROGRESS_TOLD("progressTold"),
    /** <i>Chờ duyệt trả lời</i>: an answer is written and waits for a head. */
    PROPOSED("proposed"),
    /** <i>Đã trả lời</i>. */
    ANSWERED("answered"),
    /** <i>Từ chối, không thuộc thẩm quyền</i>. */
    REFUSED("refused");

    private static final Set<MatterState> CLOSED = EnumSet.of(ANSWERED, REFUSED);

    private final String id;

    MatterState(String id) {
        this.id = id;
    }

    /** As it is stored. */
    public String id() {
        return id;
    }

    /** Key of its name. */
    public String labelKey() {
        return "engagement.state." + id;
    }

    /** What its sender is told; an answer that waits for a head is still being worked on. */
    public MatterState told() {
        return this == PROPOSED ? IN_PROGRESS : this;
    }

    /** Whether somebody still has to do something. */
    public boolean isOpen() {
        return !CLOSED.contains(this);
    }

    static MatterState ofId(String id) {
        return Arrays.stream(values())
                .filter(state -> state.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No state of a matter: " + id));
    }
}
