package vn.communeportal.templating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.communeportal.engagement.FollowUps;
import vn.communeportal.text.Vietnamese;

/** What became of something that was sent, for templates. */
public final class FollowUpView {

    private final FollowUps.Found found;
    private final ViewContext context;

    FollowUpView(FollowUps.Found found, ViewContext context) {
        this.found = found;
        this.context = context;
    }

    public String getKind() {
        return context.text(found.kind().labelKey());
    }

    public String getReceived() {
        return day(found.received());
    }

    public String getState() {
        return context.text("engagement.state." + found.followUp().status());
    }

    public String getChanged() {
        return day(found.followUp().changed());
    }

    /** Empty if no day is set, or it is answered. */
    public String getDue() {
        String due = found.followUp().field("due");
        return due.isEmpty() || !getAnswer().isEmpty()
                ? ""
                : context.formats().day(LocalDate.parse(due));
    }

    public String getUnit() {
        return found.followUp().field("unit");
    }

    public String getProgress() {
        return found.followUp().field("progress");
    }

    public String getAnswer() {
        return found.followUp().field("answer");
    }

    public String getGround() {
        String ground = found.followUp().field("ground");
        return ground.isEmpty() ? "" : context.text("engagement.ground." + ground);
    }

    /** Names of what can be fetched, once each. */
    public List<String> getFiles() {
        return FormPageView.fileNames(found.followUp());
    }

    private String day(Instant time) {
        return context.formats().day(LocalDate.ofInstant(time, Vietnamese.ZONE));
    }
}
