package vn.communeportal.engagement.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.communeportal.engagement.SubmittedFile;

/**
 * What somebody wants to do with a matter. Immutable.
 *
 * <pre>StepRequest.of(MatterStep.FORWARD).to("Công an xã").saying("Đề nghị trả lời").seen(3)</pre>
 */
public final class StepRequest {

    private final MatterStep step;
    private final Long revision;
    private final String text;
    private final String target;
    private final LocalDate day;
    private final RefusalGround ground;
    private final List<SubmittedFile> files;

    private StepRequest(
            MatterStep step,
            Long revision,
            String text,
            String target,
            LocalDate day,
            RefusalGround ground,
            List<SubmittedFile> files) {
        this.step = Objects.requireNonNull(step, "step");
        this.revision = revision;
        this.text = text;
        this.target = target;
        this.day = day;
        this.ground = ground;
        this.files = List.copyOf(files);
    }

    public static StepRequest of(MatterStep step) {
        return new StepRequest(step, null, "", "", null, null, List.of());
    }

    /** The revision that the person had before their eyes. */
    public StepRequest seen(long seen) {
        return new StepRequest(step, seen, text, target, day, ground, files);
    }

    public StepRequest saying(String words) {
        return new StepRequest(step, revision, words.strip(), target, day, ground, files);
    }

    /** Login of a member, or name of a unit. */
    public StepRequest to(String receiver) {
        return new StepRequest(step, revision, text, receiver.strip(), day, ground, files);
    }

    public StepRequest until(LocalDate last) {
        return new StepRequest(step, revision, text, target, last, ground, files);
    }

    public StepRequest because(RefusalGround legal) {
        return new StepRequest(step, revision, text, target, day, legal, files);
    }

    /** What goes with an answer. */
    public StepRequest with(List<SubmittedFile> delivered) {
        return new StepRequest(step, revision, text, target, day, ground, delivered);
    }

    public MatterStep step() {
        return step;
    }

    Optional<Long> revision() {
        return Optional.ofNullable(revision);
    }

    String text() {
        return text;
    }

    String target() {
        return target;
    }

    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    Optional<RefusalGround> ground() {
        return Optional.ofNullable(ground);
    }

    List<SubmittedFile> files() {
        return files;
    }
}
