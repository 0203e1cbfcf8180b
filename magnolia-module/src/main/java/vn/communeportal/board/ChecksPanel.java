package vn.communeportal.board;

import com.vaadin.ui.Button;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.UI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.communeportal.attachment.HiddenText;
import vn.communeportal.board.form.ContentEditing;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.content.Problem;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.CheckWaiver;
import vn.communeportal.editorial.Transition;
import vn.communeportal.editorial.TransitionRequest;
import vn.communeportal.editorial.checks.Finding;
import vn.communeportal.editorial.checks.Passage;
import vn.communeportal.editorial.checks.Severity;
import vn.communeportal.text.Vietnamese;

/**
 * What the checks before publication find in what the form holds now: a box a check, with each
 * place, why it matters, and the source in the law. Heads decide here what is published all the
 * same.
 */
final class ChecksPanel extends CssLayout {

    private static final int PLACES = 8;
    private static final String LEGACY_ENCODING = "Q-05";

    private final BoardContext context;
    private final CaseFile file;
    private final ContentEditing form;
    private final Function<TransitionRequest, List<String>> waive;
    private final boolean mayWaive;

    /**
     * @param waive tries to record a decision; gives the sentences that speak against it
     */
    ChecksPanel(
            BoardContext context,
            CaseFile file,
            ContentEditing form,
            Function<TransitionRequest, List<String>> waive) {
        this.context = context;
        this.file = file;
        this.form = form;
        this.waive = waive;
        mayWaive =
                context.services()
                        .desk()
                        .offered(context.login(), file)
                        .contains(Transition.WAIVE_CHECKS);
        addStyleName("cp-checks");
        show();
    }

    private void show() {
        removeAllComponents();
        List<Finding> findings =
                context.services().desk().findings(context.login(), file, form.content());
        List<CheckWaiver> waivers =
                context.services()
                        .desk()
                        .waivers(context.login(), file.item().type(), file.item().id());
        addComponent(
                Box.of(
                        "cp-checks-head",
                        Html.subheading(context.text("checks.title")),
                        Buttons.secondary(context.text("checks.run"), this::show)));
        if (findings.isEmpty()) {
            addComponent(Html.text(context.text("checks.nothing"), "cp-empty"));
        }
        Map<String, CssLayout> boxes = new LinkedHashMap<>();
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Finding finding : findings) {
            CssLayout box =
                    boxes.computeIfAbsent(
                            finding.check() + finding.severity(), key -> box(finding, waivers));
            if (places.merge(finding.check() + finding.severity(), 1, Integer::sum) <= PLACES) {
                box.addComponent(place(finding));
            }
        }
        boxes.values().forEach(this::addComponent);
    }

    private CssLayout box(Finding finding, List<CheckWaiver> waivers) {
        Locale locale = context.words().locale();
        LocalDate today = LocalDate.ofInstant(context.now(), Vietnamese.ZONE);
        Optional<CheckWaiver> lifted =
                waivers.stream().filter(one -> one.lifts(finding.check(), today)).findFirst();
        CssLayout box =
                Box.of(
                        "cp-check-box",
                        Box.of(
                                "cp-check-line",
                                Html.text(
                                        context.text("checks.severity." + finding.severity()),
                                        "cp-severity"),
                                Html.text(
                                        finding.check()
                                                + " · "
                                                + finding.text(context.words().messages(), locale),
                                        "cp-check-name")),
                        Html.text(
                                finding.help(context.words().messages(), locale), "cp-check-help"),
                        Html.text(
                                context.text(
                                        "checks.source",
                                        finding.source(context.words().messages(), locale)),
                                "cp-check-source"));
        if (finding.check().equals(LEGACY_ENCODING)
                && context.services()
                        .desk()
                        .offered(context.login(), file)
                        .contains(Transition.EDIT)) {
            Button convert =
                    Buttons.secondary(
                            context.text("board.checks.convert"),
                            () -> {
                                form.show(UnicodeConversion.of(form.content()));
                                show();
                            });
            convert.addStyleName("cp-check-convert");
            box.addComponent(convert);
        }
        box.addStyleName("cp-severity-" + finding.severity().name().toLowerCase(Locale.ROOT));
        if (lifted.isPresent()) {
            box.addStyleName("cp-lifted");
            box.addComponent(
                    Html.text(
                            context.text(
                                    "checks.waived", context.words().day(lifted.get().until())),
                            "cp-check-lifted"));
        } else if (mayWaive && finding.severity() != Severity.HINT) {
            Button decide =
                    Buttons.quiet(
                            context.text("checks.waive"),
                            () ->
                                    UI.getCurrent()
                                            .addWindow(
                                                    new WaiverWindow(
                                                            context,
                                                            finding.check(),
                                                            today,
                                                            waive)));
            decide.addStyleName("cp-check-decide");
            box.addComponent(decide);
        }
        return box;
    }

    private CssLayout place(Finding finding) {
        Passage passage = finding.passage();
        Problem there = Problem.in(passage.field(), "check." + finding.check());
        Button go = Buttons.quiet(form.label(there) + where(passage), () -> form.focusOn(there));
        go.addStyleName("cp-check-place");
        CssLayout place = Box.of("cp-check-found", go);
        if (!finding.excerpt().isEmpty()) {
            place.addComponent(Html.text(finding.excerpt(), "cp-check-excerpt"));
        }
        return place;
    }

    private String where(Passage passage) {
        switch (passage.place()) {
            case FILE_PAGE:
                return " · " + context.text("checks.place.page", "", passage.detail()).trim();
            case FILE_HIDDEN:
                return " · "
                        + context.text(
                                        "checks.place.hidden",
                                        "",
                                        context.text(
                                                "checks.hidden."
                                                        + passage.hiddenKind()
                                                                .map(HiddenText.Kind::name)
                                                                .orElse("")))
                                .trim();
            case FILE_NAME:
                return " · " + context.text("checks.place.name", "").trim();
            default:
                return "";
        }
    }
}
