package vn.communeportal.templating;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.engagement.About;
import vn.communeportal.engagement.Intake;
import vn.communeportal.engagement.Receipt;
import vn.communeportal.engagement.Submission;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.engagement.SubmittedFile;
import vn.communeportal.engagement.form.Form;
import vn.communeportal.engagement.form.FormField;
import vn.communeportal.engagement.form.FormFieldType;
import vn.communeportal.engagement.form.FormProblem;
import vn.communeportal.engagement.guard.FormLimits;
import vn.communeportal.engagement.guard.GuardedFile;
import vn.communeportal.engagement.guard.GuardedForm;
import vn.communeportal.engagement.guard.Refusal;
import vn.communeportal.engagement.matter.CitizenMail;
import vn.communeportal.text.Vietnamese;

/** Turns a form that was sent and is in order into something that is kept. */
final class FormTakings {

    private static final Logger log = LoggerFactory.getLogger(FormTakings.class);
    private static final String FILES = "files";
    private static final int SPARE = 100;

    private final Intake intake;
    private final CitizenMail mail;
    private final Clock clock;

    FormTakings(Intake intake, CitizenMail mail, Clock clock) {
        this.intake = intake;
        this.mail = mail;
        this.clock = clock;
    }

    /** Longer texts than a field takes are read too, so that its sender is told by how much. */
    static FormLimits limits(Form form) {
        Map<String, Integer> lengths = new HashMap<>();
        Set<String> multiline = new HashSet<>();
        for (FormField field : form.fields()) {
            lengths.put(field.name(), field.most() * 2 + SPARE);
            if (field.type() == FormFieldType.TEXT) {
                multiline.add(field.name());
            }
        }
        lengths.put(FormAddress.ABOUT, SPARE);
        lengths.put(FormAddress.PARAGRAPH, SPARE);
        return new FormLimits(lengths, multiline, Set.of(FILES), form.files());
    }

    /** Keeps it, and confirms it by e-mail where an address is given. */
    void receive(FormState state, GuardedForm sent) {
        Submission.Builder builder =
                Submission.of(
                                sent.submission(),
                                state.form.kind(),
                                state.commune.id(),
                                clock.instant())
                        .language(state.english ? Locale.ENGLISH : Vietnamese.LOCALE)
                        .fields(state.values)
                        .about(
                                state.item == null
                                        ? null
                                        : new About(state.item.id(), state.paragraph));
        for (GuardedFile file : sent.files()) {
            builder.file(SubmittedFile.of(file.name(), file.mediaType(), file.bytes()));
        }
        Submission submission = builder.build();
        try {
            Receipt receipt = intake.receive(submission);
            state.stage = FormState.Stage.RECEIVED;
            if (state.form.kind() != SubmissionKind.RATING) {
                state.code = receipt.code();
                state.mailed = mail.isPossible() && !submission.field("email").isEmpty();
                mail.confirm(submission, receipt);
            }
        } catch (Intake.AlreadyReceivedException e) {
            state.problems.add(FormProblem.in("", Refusal.ALREADY_SENT.key()));
        } catch (RuntimeException e) {
            log.error("Something that a citizen sent could not be kept", e);
            state.problems.add(FormProblem.in("", "engagement.problem.unavailable"));
        }
    }
}
