package vn.communeportal.engagement.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Kind;
import vn.communeportal.content.Section;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Objection;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.engagement.SubmissionKind;
import vn.communeportal.engagement.form.FormField;
import vn.communeportal.host.Repositories;
import vn.communeportal.text.SafeHtml;
import vn.communeportal.text.Vietnamese;

/**
 * Makes an item of an answered matter: a draft like any other, which goes through the same workflow
 * and the same checks, and which must not say who asked unless they agreed (rule V20).
 */
@Singleton
public final class AnsweredQuestions {

    private final Repositories repositories;
    private final EngagementDesk desk;
    private final EditorialDesk editorial;

    @Inject
    public AnsweredQuestions(
            Repositories repositories, EngagementDesk desk, EditorialDesk editorial) {
        this.repositories = repositories;
        this.desk = desk;
        this.editorial = editorial;
    }

    /**
     * What the published answer is: one to a question, or the result of feedback on rules (Decree
     * 20/2008/NĐ-CP, article 19), which stands among what the law wants disclosed.
     */
    public static ContentType typeOf(SubmissionKind kind) {
        return ContentTypes.shipped()
                .named(
                        kind == SubmissionKind.FEEDBACK
                                ? ContentTypes.DISCLOSURE
                                : ContentTypes.QUESTION);
    }

    /**
     * Makes the draft, in the hands of who makes it.
     *
     * @return its JCR identifier
     * @throws StepRefusedException if the person may not, or there is one already
     */
    public String make(String login, String commune, UUID id) throws StepRefusedException {
        Matter matter =
                desk.open(login, commune, id)
                        .orElseThrow(
                                () -> new StepRefusedException(List.of(Objection.of("notFound"))));
        if (!desk.offered(login, matter).contains(MatterStep.MAKE_ITEM)) {
            throw new StepRefusedException(List.of(Objection.of("matterNotNow")));
        }
        ContentType type = typeOf(matter.kind());
        try {
            CaseFile file =
                    editorial.create(login, commune, type, content(matter), guarded(matter));
            desk.perform(
                    login,
                    commune,
                    id,
                    StepRequest.of(MatterStep.MAKE_ITEM)
                            .to(file.item().id())
                            .seen(matter.revision()));
            return file.item().id();
        } catch (TransitionRefusedException e) {
            throw new StepRefusedException(e.objections());
        }
    }

    private Content content(Matter matter) {
        Optional<Commune> commune =
                repositories.editing(
                        Communes.WORKSPACE, session -> Communes.find(session, matter.commune()));
        String section =
                commune.flatMap(
                                known ->
                                        matter.form().sections().stream()
                                                .flatMap(code -> known.fulfilling(code).stream())
                                                .findFirst())
                        .map(Section::code)
                        .orElse("");
        String agency = commune.map(known -> known.setting("agency")).orElse("");
        Content common =
                Content.empty()
                        .with("title", matter.title())
                        .with("section", section)
                        .with("language", matter.language().getLanguage())
                        .with("question", matter.field("text"))
                        .with(
                                "answeredOn",
                                matter.answeredAt().map(AnsweredQuestions::day).orElse(null))
                        .with("answeredBy", matter.unit().orElse(agency));
        String answer = SafeHtml.fromPlainText(matter.answer());
        return matter.kind() == SubmissionKind.FEEDBACK
                ? common.with(Kind.FIELD, "feedback")
                        .with("field", matter.field("regulation"))
                        .with("receivedOn", day(matter.received()))
                        .with("body", answer)
                : common.with("questionField", matter.field("field"))
                        .with("askedOn", day(matter.received()))
                        .with("askedBy", matter.mayBeNamed() ? matter.field("name") : "")
                        .with("answer", answer);
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, Vietnamese.ZONE);
    }

    /**
     * Everything personal that was typed; the name only if its owner does not want it published.
     */
    private static List<String> guarded(Matter matter) {
        List<String> words = new ArrayList<>();
        for (FormField field : matter.form().fields()) {
            boolean named = field.name().equals("name") && matter.mayBeNamed();
            if (field.isPersonal() && !named && !matter.field(field.name()).isEmpty()) {
                words.add(matter.field(field.name()));
            }
        }
        return words;
    }
}
