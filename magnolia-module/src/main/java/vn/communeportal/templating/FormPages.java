package vn.communeportal.templating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.communeportal.content.Section;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.engagement.form.Form;
import vn.communeportal.engagement.form.Forms;
import vn.communeportal.engagement.matter.PublicOpinions;
import vn.communeportal.host.Repositories;

/** The pages of a commune's forms, and the ways to them. */
final class FormPages {

    private final ViewContext context;

    FormPages(ViewContext context) {
        this.context = context;
    }

    FormPageView page(PageFrames frames, FormState state) {
        String page = state.form == null ? FormAddress.STATUS : state.form.page();
        String title =
                context.text(
                        state.stage == FormState.Stage.RECEIVED
                                ? "engagement.received.title"
                                : state.form == null
                                        ? "engagement.status.title"
                                        : state.form.titleKey());
        LinkView other =
                new LinkView(
                        context.text("portal.otherLanguage"),
                        FormAddress.of(context, page, !state.english),
                        false,
                        state.english ? PageLanguage.VIETNAMESE : PageLanguage.ENGLISH);
        return new FormPageView(
                frames.form(title, other),
                context,
                state,
                FormAddress.of(context, page, state.english));
    }

    List<OpinionView> opinions(Repositories repositories, ConsultationView draft) {
        String commune = context.commune().id();
        context.items().noteStamp(PublicOpinions.WORKSPACE, commune);
        Map<String, Integer> numbers = new HashMap<>();
        draft.getParagraphs().forEach(one -> numbers.put(one.getId(), one.getNumber()));
        return PublicOpinions.on(repositories, commune, draft.getId()).stream()
                .map(one -> new OpinionView(one, numbers.getOrDefault(one.paragraph(), 0), context))
                .collect(Collectors.toList());
    }

    /** Forms that need no item, then the place for codes. */
    List<LinkView> links() {
        List<LinkView> links = new ArrayList<>();
        FormPageView.offered(Forms.shipped().all()).forEach(form -> links.add(link(form)));
        links.add(status());
        return links;
    }

    /**
     * @param code of a section of the commune, or of the law
     */
    List<LinkView> linksOf(String code) {
        List<String> fulfilled =
                context.commune().section(code).map(Section::fulfils).orElse(List.of(code));
        List<LinkView> links = new ArrayList<>();
        for (Form form : FormPageView.offered(Forms.shipped().all())) {
            if (form.sections().stream().anyMatch(fulfilled::contains)) {
                links.add(link(form));
            }
        }
        if (!links.isEmpty()) {
            links.add(status());
        }
        return links;
    }

    String about(String kind, ItemView item) {
        return FormAddress.of(context, SubmissionKind.ofId(kind).orElseThrow(), item.getId());
    }

    private LinkView link(Form form) {
        return new LinkView(
                context.text(form.titleKey()), FormAddress.of(context, form.kind()), false);
    }

    private LinkView status() {
        return new LinkView(
                context.text("engagement.status.title"), FormAddress.status(context), false);
    }
}
