package vn.communeportal.editorial;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a person is on the board of a commune. A member can be several. */
public enum Role {
    /** <i>Cộng tác viên</i>: sends items in. */
    CONTRIBUTOR("contributor"),
    /** <i>Thành viên, ủy viên</i>: edits what was sent in. */
    EDITOR("editor"),
    /** <i>Thư ký</i>: receives, assigns, schedules, publishes what was approved. */
    SECRETARY("secretary"),
    /** <i>Phó trưởng ban</i>. */
    DEPUTY_HEAD("deputyHead"),
    /** <i>Trưởng ban</i>. */
    HEAD("head"),
    /** <i>Quản trị cổng</i>: administers board and settings; decides nothing about content. */
    ADMINISTRATOR("administrator"),
    /** <i>Cán bộ tài chính</i>: sees and pays royalties. */
    FINANCE("finance");

    private static final Set<Role> EDITING = EnumSet.of(EDITOR, SECRETARY, DEPUTY_HEAD, HEAD);
    private static final Set<Role> APPROVING = EnumSet.of(DEPUTY_HEAD, HEAD);

    private final String id;

    Role(String id) {
        this.id = id;
    }

    /** As it is stored. */
    public String id() {
        return id;
    }

    /** Key of its name. */
    public String labelKey() {
        return "role." + id;
    }

    /** May work on items that others sent in, and see all of the commune's. */
    public boolean isEditing() {
        return EDITING.contains(this);
    }

    /** May approve what others wrote. */
    public boolean isApproving() {
        return APPROVING.contains(this);
    }

    static Optional<Role> ofId(String id) {
        return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
    }
}
