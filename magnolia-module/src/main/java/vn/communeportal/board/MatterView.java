package vn.communeportal.board;

import com.vaadin.server.FileDownloader;
import com.vaadin.server.StreamResource;
import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.board.parts.Notices;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.engagement.form.FormField;
import vn.communeportal.engagement.form.FormFieldType;
import vn.communeportal.engagement.matter.EngagementDesk;
import vn.communeportal.engagement.matter.Matter;
import vn.communeportal.engagement.matter.MatterEntry;
import vn.communeportal.engagement.matter.MatterStep;
import vn.communeportal.engagement.matter.StepRefusedException;
import vn.communeportal.engagement.matter.StepRequest;
import vn.communeportal.engagement.matter.StoredFile;
import vn.communeportal.text.Vietnamese;

/** One thing that a citizen sent: what it says, what can be done with it, what was done. */
final class MatterView extends BoardView {

    private final BoardContext context;
    private Matter matter;

    MatterView(BoardContext context, Matter matter) {
        super(context.text(matter.kind().labelKey()), "cp-matter");
        this.context = context;
        this.matter = matter;
        draw();
    }

    private EngagementDesk desk() {
        return context.services().citizens().matters();
    }

    private void draw() {
        removeAllComponents();
        LocalDate today = LocalDate.ofInstant(context.now(), Vietnamese.ZONE);
        addComponents(
                Buttons.quiet(
                        context.text("engagement.matter.back"),
                        () ->
                                context.navigation()
                                        .go(
                                                BoardPlace.of(
                                                        context.commune().id(),
                                                        BoardPlace.View.INBOX))),
                Box.of(
                        "cp-view-head",
                        Html.heading(matter.title().isEmpty() ? title() : matter.title()),
                        MatterCard.badge(context, matter)),
                MatterCard.urgency(context, matter, today),
                steps(),
                said());
        if (matter.state().isOpen() && matter.unit().isEmpty()) {
            matter.forwardDue()
                    .ifPresent(
                            day ->
                                    addComponent(
                                            Html.text(
                                                    context.text(
                                                            "engagement.matter.forwardDue",
                                                            context.words().day(day)),
                                                    "cp-help")));
        }
        if (matter.erasedAt().isPresent()) {
            addComponent(Html.text(context.text("engagement.inbox.erased"), "cp-help"));
        }
        answer();
        addComponent(Html.subheading(context.text("engagement.matter.history")));
        CssLayout history = Box.of("cp-history");
        List<MatterEntry> entries =
                new ArrayList<>(
                        desk().history(context.login(), context.commune().id(), matter.id()));
        Collections.reverse(entries);
        entries.forEach(entry -> history.addComponent(line(entry)));
        addComponent(history);
    }

    private CssLayout steps() {
        CssLayout bar = Box.of("cp-action-bar");
        for (MatterStep step : desk().offered(context.login(), matter)) {
            String caption = context.text(step.labelKey());
            Runnable act = () -> act(step);
            Button button =
                    step == MatterStep.REFUSE || step == MatterStep.HIDE
                            ? Buttons.danger(caption, act)
                            : step == MatterStep.ANSWER || step == MatterStep.PROPOSE
                                    ? Buttons.primary(caption, act)
                                    : Buttons.secondary(caption, act);
            button.setId("matter-" + step.id());
            bar.addComponent(button);
        }
        matter.item()
                .ifPresent(
                        id ->
                                bar.addComponent(
                                        Buttons.quiet(
                                                context.text("engagement.matter.item"),
                                                () -> openItem(id))));
        return bar;
    }

    private void act(MatterStep step) {
        if (step == MatterStep.MAKE_ITEM) {
            makeItem();
        } else if (MatterStepWindow.asks(step)) {
            getUI().addWindow(new MatterStepWindow(context, matter, step, this::attempt));
        } else {
            List<String> refused = attempt(StepRequest.of(step));
            if (!refused.isEmpty()) {
                addComponent(Html.text(String.join("\n", refused), "cp-problem"), 0);
            }
        }
    }

    /** The sentences that speak against it; none if it was done. */
    private List<String> attempt(StepRequest request) {
        try {
            matter =
                    desk().perform(
                                    context.login(),
                                    context.commune().id(),
                                    matter.id(),
                                    request.seen(matter.revision()));
            Optional<Matter> seen =
                    desk().open(context.login(), context.commune().id(), matter.id());
            if (seen.isEmpty()) {
                context.navigation()
                        .leaveFor(BoardPlace.of(context.commune().id(), BoardPlace.View.INBOX));
                return List.of();
            }
            draw();
            Notices.done(context.text(request.step().labelKey()));
            return List.of();
        } catch (StepRefusedException e) {
            return sentences(e);
        }
    }

    private List<String> sentences(StepRefusedException refusal) {
        return refusal.objections().stream()
                .map(one -> one.text(context.words().messages(), context.words().locale()))
                .collect(Collectors.toList());
    }

    private void makeItem() {
        try {
            openItem(
                    context.services()
                            .citizens()
                            .questions()
                            .make(context.login(), context.commune().id(), matter.id()));
        } catch (StepRefusedException e) {
            addComponent(Html.text(String.join("\n", sentences(e)), "cp-problem"), 0);
        }
    }

    private void openItem(String id) {
        ContentType type = ContentTypes.shipped().named(ContentTypes.QUESTION);
        context.navigation().go(BoardPlace.item(context.commune().id(), type, id));
    }

    /** What was typed, field by field. */
    private CssLayout said() {
        CssLayout said = Box.of("cp-matter-fields");
        matter.about()
                .ifPresent(
                        about ->
                                said.addComponent(
                                        Html.text(
                                                context.text(
                                                        "engagement.matter.about",
                                                        titleOf(about.item())),
                                                "cp-matter-about")));
        for (FormField field : matter.form().fields()) {
            String value = matter.field(field.name());
            if (!value.isEmpty()) {
                said.addComponent(
                        Box.of(
                                "cp-matter-field",
                                Html.text(context.text(field.labelKey()), "cp-matter-label"),
                                Html.text(shown(field, value), "cp-matter-value")));
            }
        }
        files(said, "engagement.matter.files", matter.files());
        return said;
    }

    private String shown(FormField field, String value) {
        if (field.type() == FormFieldType.CHOICE) {
            return context.text(field.optionKey(value));
        }
        return field.type() == FormFieldType.FLAG ? context.text("engagement.matter.named") : value;
    }

    private String titleOf(String itemId) {
        for (ContentType type : ContentTypes.shipped().all()) {
            Optional<String> title =
                    context.services()
                            .desk()
                            .open(context.login(), type, itemId)
                            .map(file -> ItemCard.titleOf(context, file.item()));
            if (title.isPresent()) {
                return title.get();
            }
        }
        return "";
    }

    private void answer() {
        boolean done = !matter.answer().isEmpty();
        if (done || !matter.draft().isEmpty()) {
            addComponent(
                    Html.subheading(
                            context.text(
                                    done
                                            ? "engagement.matter.answer"
                                            : "engagement.matter.draft")));
            matter.ground()
                    .ifPresent(
                            ground ->
                                    addComponent(
                                            Html.text(context.text(ground.labelKey()), "cp-note")));
            addComponent(Html.text(done ? matter.answer() : matter.draft(), "cp-matter-value"));
            CssLayout files = Box.of("cp-matter-fields");
            files(files, "engagement.matter.step.files", matter.answerFiles());
            addComponent(files);
        }
    }

    private void files(CssLayout into, String key, List<StoredFile> files) {
        if (files.isEmpty()) {
            return;
        }
        CssLayout row = Box.of("cp-window-buttons");
        for (StoredFile file : files) {
            Button button =
                    Buttons.secondary(
                            file.name() + " (" + context.words().size(file.size()) + ")", () -> {});
            StreamResource resource =
                    new StreamResource(
                            () -> {
                                try {
                                    return desk().file(context.login(), matter, file.id())
                                            .orElseThrow()
                                            .open();
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            },
                            file.name());
            // Never shown in the app's own window: what citizens send may be anything.
            resource.setMIMEType("application/octet-stream");
            resource.setCacheTime(0);
            new FileDownloader(resource).extend(button);
            row.addComponent(button);
        }
        into.addComponent(
                Box.of("cp-matter-field", Html.text(context.text(key), "cp-matter-label"), row));
    }

    private CssLayout line(MatterEntry entry) {
        String who =
                entry.login().isEmpty()
                        ? context.text("engagement.matter.received")
                        : context.nameOf(entry.login());
        String what = entry.step().map(step -> context.text(step.labelKey())).orElse("");
        String detail = detail(entry);
        CssLayout line =
                Box.of(
                        "cp-history-entry",
                        Html.text(context.words().time(entry.time()), "cp-history-time"),
                        Html.markup(
                                "<b>"
                                        + Html.escape(who)
                                        + "</b> "
                                        + Html.escape(what)
                                        + (detail.isEmpty() ? "" : ": " + Html.escape(detail)),
                                "cp-history-what"));
        if (!entry.text().isEmpty()) {
            line.addComponent(Html.text(entry.text(), "cp-quote"));
        }
        return line;
    }

    private String detail(MatterEntry entry) {
        MatterStep step = entry.step().orElse(null);
        if (step == MatterStep.ASSIGN) {
            return context.nameOf(entry.detail());
        }
        if (step == MatterStep.REFUSE) {
            return context.text("engagement.ground." + entry.detail());
        }
        if (step == MatterStep.TELL_PROGRESS || step == MatterStep.EXTEND) {
            return context.words().day(LocalDate.parse(entry.detail()));
        }
        return step == MatterStep.FORWARD ? entry.detail() : "";
    }
}
