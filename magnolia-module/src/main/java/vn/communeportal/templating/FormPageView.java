package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.communeportal.engagement.FollowUp;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.engagement.form.Form;
import vn.communeportal.engagement.form.FormField;
import vn.communeportal.engagement.form.FormProblem;
import vn.communeportal.text.Messages;

/** The page on which citizens fill in a form, or ask by a code what became of it. */
public final class FormPageView extends PageView {

    private final ViewContext context;
    private final FormState state;
    private final String action;

    /**
     * @param action where the form is sent
     */
    FormPageView(Frame frame, ViewContext context, FormState state, String action) {
        super(frame);
        this.context = context;
        this.state = state;
        this.action = action;
    }

    /** {@code asking}, {@code received}, {@code status}. */
    public String getStage() {
        return state.stage.name().toLowerCase(Locale.ROOT);
    }

    /** Where the form is sent. */
    public String getAction() {
        return action;
    }

    /** Id of the kind, {@code question}; empty on the page for codes. */
    public String getKind() {
        return state.form == null ? "" : state.form.kind().id();
    }

    public String getKindName() {
        return state.form == null ? "" : text(state.form.kind().labelKey());
    }

    public String getLead() {
        return text(
                state.form == null
                        ? "engagement.status.lead"
                        : "engagement." + getKind() + ".lead");
    }

    /** What is better asked elsewhere, before anything is typed. */
    public List<String> getHints() {
        List<String> hints = new ArrayList<>();
        String prefix = "engagement." + getKind() + ".hint.";
        for (int i = 1; Messages.shipped().has(context.locale(), prefix + i); i++) {
            hints.add(text(prefix + i));
        }
        return hints;
    }

    public List<FormFieldView> getFields() {
        return state.form.fields().stream()
                .map(
                        field ->
                                new FormFieldView(
                                        field,
                                        state.values.getOrDefault(field.name(), ""),
                                        problem(field),
                                        context.locale()))
                .collect(Collectors.toList());
    }

    private FormProblem problem(FormField field) {
        return state.problems.stream()
                .filter(one -> one.field().equals(field.name()))
                .findFirst()
                .orElse(null);
    }

    /** Fields with what is wrong in them, and what is wrong with the whole. */
    public List<LinkView> getProblems() {
        return state.problems.stream()
                .map(
                        one ->
                                new LinkView(
                                        state.form == null
                                                ? one.text(context.locale())
                                                : state.form
                                                                .field(one.field())
                                                                .map(
                                                                        field ->
                                                                                text(
                                                                                                field
                                                                                                        .labelKey())
                                                                                        + ": ")
                                                                .orElse("")
                                                        + one.text(context.locale()),
                                        one.field().isEmpty() ? "" : "#f-" + one.field(),
                                        false))
                .collect(Collectors.toList());
    }

    public Map<String, String> getHidden() {
        return state.hidden;
    }

    /** The most files that may be sent. */
    public int getFiles() {
        return state.form.files();
    }

    /** Whether files were chosen that have to be chosen again. */
    public boolean isFilesAgain() {
        return state.hadFiles && !state.problems.isEmpty();
    }

    /** Title of what it is about, with its address; null for nothing in particular. */
    public LinkView getAbout() {
        return state.item == null
                ? null
                : new LinkView(
                        state.item.title(),
                        context.href(context.items().address(context.commune(), state.item)),
                        false);
    }

    /** The paragraph that it is about; null for the whole. */
    public ParagraphView getParagraph() {
        return state.item == null || state.paragraph.isEmpty()
                ? null
                : Paragraphs.of(state.item.content().text("body")).stream()
                        .filter(one -> one.getId().equals(state.paragraph))
                        .findFirst()
                        .orElse(null);
    }

    /** Whether anything personal is asked for. */
    public boolean isPersonal() {
        return state.form.fields().stream().anyMatch(FormField::isPersonal);
    }

    public boolean isRating() {
        return state.form != null && state.form.kind() == SubmissionKind.RATING;
    }

    /** The code to be kept; empty if there is none. */
    public String getCode() {
        return state.code == null ? "" : state.code.text();
    }

    public boolean isMailed() {
        return state.mailed;
    }

    /** Whether a code was asked for. */
    public boolean isAsked() {
        return !state.typedCode.isEmpty();
    }

    public String getTypedCode() {
        return state.typedCode;
    }

    /** Whether a file was asked for that is no longer there. */
    public boolean isTaken() {
        return state.taken;
    }

    /** What was found by the code; null if nothing was. */
    public FollowUpView getFound() {
        return state.found == null ? null : new FollowUpView(state.found, context);
    }

    /** Where codes are asked for. */
    public String getTrack() {
        return FormAddress.status(context);
    }

    private String text(String key) {
        return context.text(key);
    }

    /** Of the forms that lead somewhere by themselves. */
    static List<Form> offered(List<Form> all) {
        return all.stream().filter(form -> !form.isAboutRequired()).collect(Collectors.toList());
    }

    /** Names of the files that can still be fetched. */
    static List<String> fileNames(FollowUp followUp) {
        return followUp.files().stream().map(file -> file.name()).collect(Collectors.toList());
    }
}
