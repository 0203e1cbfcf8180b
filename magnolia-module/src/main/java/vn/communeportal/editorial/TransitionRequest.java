package vn.communeportal.editorial;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.communeportal.content.Content;

/**
 * What somebody wants to do with a case, and what they say to it. Immutable.
 *
 * <pre>TransitionRequest.of(Transition.RETURN).seen(subject.revision()).because("Thiếu ảnh")</pre>
 */
public final class TransitionRequest {

    private final Transition transition;
    private final Long revision;
    private final String comment;
    private final String assignee;
    private final Instant time;
    private final String notice;
    private final Content content;
    private final WaiverRequest waiver;
    private final Enclosure enclosure;

    private TransitionRequest(
            Transition transition,
            Long revision,
            String comment,
            String assignee,
            Instant time,
            String notice,
            Content content,
            WaiverRequest waiver,
            Enclosure enclosure) {
        this.enclosure = enclosure;
        this.transition = Objects.requireNonNull(transition, "transition");
        this.revision = revision;
        this.comment = comment;
        this.assignee = assignee;
        this.time = time;
        this.notice = notice;
        this.content = content;
        this.waiver = waiver;
    }

    public static TransitionRequest of(Transition transition) {
        return new TransitionRequest(transition, null, "", null, null, "", null, null, null);
    }

    /**
     * The revision of the case that the person had before their eyes; without it nobody else is in
     * the way.
     */
    public TransitionRequest seen(long seen) {
        return new TransitionRequest(
                transition, seen, comment, assignee, time, notice, content, waiver, enclosure);
    }

    /** The reason or remark, kept in the history. */
    public TransitionRequest because(String reason) {
        return new TransitionRequest(
                transition,
                revision,
                reason.strip(),
                assignee,
                time,
                notice,
                content,
                waiver,
                enclosure);
    }

    /** Login of who shall have the case. */
    public TransitionRequest to(String login) {
        return new TransitionRequest(
                transition, revision, comment, login, time, notice, content, waiver, enclosure);
    }

    /** When it shall be published. */
    public TransitionRequest at(Instant when) {
        return new TransitionRequest(
                transition, revision, comment, assignee, when, notice, content, waiver, enclosure);
    }

    /** What citizens shall read in its place; none if blank. */
    public TransitionRequest noticing(String words) {
        return new TransitionRequest(
                transition,
                revision,
                comment,
                assignee,
                time,
                words.strip(),
                content,
                waiver,
                enclosure);
    }

    /** What the fields shall hold from now on: saved together with the transition. */
    public TransitionRequest writing(Content changed) {
        return new TransitionRequest(
                transition, revision, comment, assignee, time, notice, changed, waiver, enclosure);
    }

    /** Which findings of checks shall not stand in the way. */
    public TransitionRequest waiving(WaiverRequest wanted) {
        return new TransitionRequest(
                transition, revision, comment, assignee, time, notice, content, wanted, enclosure);
    }

    /** A paper that is kept with the case from then on. */
    public TransitionRequest enclosing(Enclosure paper) {
        return new TransitionRequest(
                transition, revision, comment, assignee, time, notice, content, waiver, paper);
    }

    public Transition transition() {
        return transition;
    }

    Optional<Long> revision() {
        return Optional.ofNullable(revision);
    }

    public String comment() {
        return comment;
    }

    Optional<String> assignee() {
        return Optional.ofNullable(assignee);
    }

    Optional<Instant> time() {
        return Optional.ofNullable(time);
    }

    String notice() {
        return notice;
    }

    Optional<WaiverRequest> waiver() {
        return Optional.ofNullable(waiver);
    }

    Optional<Enclosure> enclosure() {
        return Optional.ofNullable(enclosure);
    }

    /** The comment as the history keeps it. */
    String record() {
        if (enclosure != null) {
            return enclosure.record(comment);
        }
        return waiver == null ? comment : waiver.record(comment);
    }

    /** The changed fields, if some are given. */
    public Optional<Content> content() {
        return Optional.ofNullable(content);
    }
}
