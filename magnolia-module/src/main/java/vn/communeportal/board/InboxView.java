package vn.communeportal.board;

import com.vaadin.ui.CheckBox;
import com.vaadin.ui.CssLayout;
import com.vaadin.ui.NativeSelect;
import com.vaadin.ui.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.communeportal.board.parts.Box;
import vn.communeportal.board.parts.Buttons;
import vn.communeportal.board.parts.Html;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.engagement.matter.Matter;
import vn.communeportal.engagement.matter.MatterFilter;
import vn.communeportal.engagement.matter.MatterState;
import vn.communeportal.text.Vietnamese;

/** What citizens sent (<i>hộp thư</i>), what is due first first; and the register as a table. */
final class InboxView extends BoardView {

    private static final int MOST = 100;

    private final BoardContext context;
    private final NativeSelect<SubmissionKind> kind;
    private final NativeSelect<MatterState> state;
    private final NativeSelect<String> assignee;
    private final TextField words;
    private final CheckBox all;
    private final CheckBox overdue;
    private final CssLayout result = Box.of("cp-inbox-result");

    InboxView(BoardContext context) {
        super(context.text("engagement.inbox.title"), "cp-inbox");
        this.context = context;
        List<SubmissionKind> kinds = new ArrayList<>(Arrays.asList(SubmissionKind.values()));
        kinds.remove(SubmissionKind.RATING);
        kind = new NativeSelect<>(context.text("engagement.inbox.kind"), kinds);
        kind.setItemCaptionGenerator(one -> context.text(one.labelKey()));
        state =
                new NativeSelect<>(
                        context.text("engagement.inbox.state"),
                        Arrays.asList(MatterState.values()));
        state.setItemCaptionGenerator(one -> context.text(one.labelKey()));
        assignee =
                new NativeSelect<>(
                        context.text("engagement.inbox.assignee"),
                        context.services().desk().roster(context.commune().id()).members());
        assignee.setItemCaptionGenerator(context::nameOf);
        words = new TextField(context.text("engagement.inbox.words"));
        all = new CheckBox(context.text("engagement.inbox.state.all"));
        overdue = new CheckBox(context.text("engagement.inbox.overdue"));
        addComponents(
                Box.of("cp-view-head", Html.heading(title())),
                Html.text(context.text("engagement.inbox.help"), "cp-help"),
                Box.of(
                        "cp-filter-row",
                        Box.of("cp-filter-field", kind),
                        Box.of("cp-filter-field", state),
                        Box.of("cp-filter-field", assignee),
                        Box.of("cp-filter-field", words),
                        Box.of("cp-filter-field", all, overdue),
                        Buttons.primary(context.text("engagement.inbox.search"), this::show)),
                result);
        if (!context.isContributorOnly()) {
            addComponent(new RatingsPanel(context));
        }
        if (context.services()
                .citizens()
                .privacy()
                .requests()
                .isOpenTo(context.login(), context.commune().id())) {
            addComponent(new PrivacyPanel(context));
        }
        show();
    }

    private MatterFilter filter() {
        MatterFilter filter =
                new MatterFilter()
                        .kind(kind.getValue())
                        .assignee(assignee.isEmpty() ? "" : assignee.getValue())
                        .words(words.getValue());
        if (state.getValue() != null) {
            filter.states(state.getValue());
        } else if (!all.getValue()) {
            filter.open();
        }
        if (overdue.getValue()) {
            filter.dueBefore(today());
        }
        return filter;
    }

    private List<Matter> find() {
        return context.services()
                .citizens()
                .matters()
                .list(context.login(), context.commune().id(), filter());
    }

    private void show() {
        result.removeAllComponents();
        List<Matter> found = find();
        result.addComponent(
                Html.text(context.text("engagement.inbox.count", found.size()), "cp-count"));
        CssLayout cards = Box.of("cp-cards");
        for (Matter matter : found.subList(0, Math.min(MOST, found.size()))) {
            cards.addComponent(MatterCard.of(context, matter, today()));
        }
        result.addComponent(
                found.isEmpty()
                        ? Html.text(context.text("engagement.inbox.none"), "cp-empty")
                        : cards);
        result.addComponent(
                Downloads.of(
                        context, "so-theo-doi-" + context.commune().id(), () -> table(find())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(context.now(), Vietnamese.ZONE);
    }

    /**
     * The register (<i>sổ theo dõi</i>: Law 104/2016/QH13, article 26), without identity numbers.
     */
    private List<List<String>> table(List<Matter> matters) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        context.text("engagement.status.received"),
                        context.text("engagement.inbox.kind"),
                        context.text("engagement.matter.sender"),
                        context.text("engagement.matter.said"),
                        context.text("engagement.inbox.state"),
                        context.text("engagement.status.due"),
                        context.text("engagement.inbox.assignee"),
                        context.text("engagement.status.unit"),
                        context.text("engagement.status.ground"),
                        context.text("engagement.status.answer")));
        rows.addAll(
                matters.stream()
                        .map(
                                matter ->
                                        List.of(
                                                context.words().time(matter.received()),
                                                context.text(matter.kind().labelKey()),
                                                matter.field("name"),
                                                matter.title(),
                                                context.text(matter.state().labelKey()),
                                                matter.due().map(context.words()::day).orElse(""),
                                                matter.assignee().map(context::nameOf).orElse(""),
                                                matter.unit().orElse(""),
                                                matter.ground()
                                                        .map(one -> context.text(one.labelKey()))
                                                        .orElse(""),
                                                matter.answer()))
                        .collect(Collectors.toList()));
        return rows;
    }
}
