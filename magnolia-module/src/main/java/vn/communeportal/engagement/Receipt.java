package vn.communeportal.engagement;

import java.util.Objects;

/** What the sender gets: the code with which to ask what became of it. */
public final class Receipt {

    private final FollowUpCode code;

    public Receipt(FollowUpCode code) {
        this.code = Objects.requireNonNull(code, "code");
    }

    public FollowUpCode code() {
        return code;
    }
}
