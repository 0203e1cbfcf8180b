package vn.communeportal.editorial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.communeportal.attachment.AttachmentReader;
import vn.communeportal.attachment.AttachmentText;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.ConsultationRules;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.FileContent;
import vn.communeportal.editorial.checks.ContentChecks;
import vn.communeportal.editorial.checks.Finding;
import vn.communeportal.editorial.checks.GuardedWords;
import vn.communeportal.editorial.checks.Passage;
import vn.communeportal.editorial.checks.Severity;
import vn.communeportal.editorial.checks.SimilarItems;
import vn.communeportal.editorial.checks.Surroundings;
import vn.communeportal.host.Repositories;
import vn.communeportal.text.Vietnamese;

/**
 * Lets the checks look at what somebody wants to save or publish, and says which findings stand in
 * the way. Works outside any save: files may take seconds to read. Keeps no text and logs none.
 */
final class Screening {

    /** After these citizens see it: whatever needs a decision needs it before. */
    private static final Set<Transition> PUBLISHING =
            EnumSet.of(Transition.APPROVE, Transition.PUBLISH, Transition.PUBLISH_BY_EXCEPTION);

    private final Repositories repositories;
    private final Clock clock;
    private final AttachmentReader reader = new AttachmentReader();
    private final StoredFileTexts stored;
    private final LinkProbe links = new LinkProbe();

    Screening(Repositories repositories, Clock clock) {
        this.repositories = repositories;
        this.clock = clock;
        stored = new StoredFileTexts(repositories, reader);
    }

    /**
     * Everything that the checks find, the heaviest first.
     *
     * @param id of the item; null if it is not saved yet
     */
    List<Finding> findings(String commune, ContentType type, String id, Content content) {
        return ContentChecks.of(
                type,
                content,
                surroundings(commune, type, id),
                file -> read(type.workspace(), file));
    }

    /** What of something that came in may not even be kept, in texts too. */
    List<Objection> blocked(String commune, ContentType type, Content content) {
        return against(findings(commune, type, null, content), List.of(), false, false);
    }

    /** What speaks against a new item: its files are not kept if the checks forbid them. */
    List<Objection> objections(String commune, ContentType type, Content content) {
        return FreshFiles.areIn(content)
                ? against(findings(commune, type, null, content), List.of(), true, false)
                : List.of();
    }

    /**
     * What the checks say against a transition.
     *
     * @param waivers what was decided about the item so far
     */
    List<Objection> objections(
            CaseFile file, TransitionRequest request, List<CheckWaiver> waivers) {
        boolean complete =
                TransitionTable.rule(request.transition(), file.subject().state())
                        .filter(rule -> rule.requirements().contains(Requirement.CONTENT_IN_ORDER))
                        .isPresent();
        boolean fresh = request.content().filter(FreshFiles::areIn).isPresent();
        List<Objection> objections = new ArrayList<>();
        request.enclosure().ifPresent(paper -> objections.addAll(objections(file, paper)));
        if (!complete && !fresh) {
            return objections;
        }
        List<Finding> findings =
                findings(
                        file.item().commune(),
                        file.item().type(),
                        file.item().id(),
                        request.content().orElse(file.item().content()));
        objections.addAll(
                against(findings, waivers, !complete, PUBLISHING.contains(request.transition())));
        if (PUBLISHING.contains(request.transition())) {
            tooLate(file).ifPresent(objections::add);
        }
        return objections;
    }

    /** A scan is looked through as an attachment would be: what is blocked is not kept. */
    private List<Objection> objections(CaseFile file, Enclosure enclosure) {
        if (enclosure.file() == null || enclosure.kind() == Enclosure.Kind.LETTER) {
            return List.of();
        }
        Content papers =
                Content.empty()
                        .with(
                                "attachments",
                                List.of(Content.empty().with("file", enclosure.file())));
        return objections(file.item().commune(), file.item().type(), papers);
    }

    /**
     * A draft is open for opinions for at least 20 days from its publication (rule V09; Law
     * 10/2022/QH15, article 28.2), however long it waited for its approval.
     */
    private Optional<Objection> tooLate(CaseFile file) {
        return file.item().type().name().equals(ContentTypes.CONSULTATION)
                        && file.item().publishedAt().isEmpty()
                ? ConsultationRules.onPublication(file.item().content(), today()).map(Objection::of)
                : Optional.empty();
    }

    private List<Objection> against(
            List<Finding> findings,
            List<CheckWaiver> waivers,
            boolean filesOnly,
            boolean publishing) {
        LocalDate today = today();
        List<Objection> objections = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (Finding finding : findings) {
            boolean stands =
                    finding.severity() == Severity.BLOCK
                            || publishing && finding.severity() == Severity.DECISION;
            boolean concerned = !filesOnly || finding.passage().place() != Passage.Place.FIELD;
            if (stands
                    && concerned
                    && waivers.stream().noneMatch(one -> one.lifts(finding.check(), today))
                    && told.add(finding.check() + finding.passage().field())) {
                objections.add(Objection.of(finding));
            }
        }
        return objections;
    }

    private AttachmentText read(String workspace, FileContent file) {
        return file.identifier().isPresent()
                ? stored.of(workspace, file.identifier().get())
                : reader.read(file::open);
    }

    private Surroundings surroundings(String commune, ContentType type, String id) {
        Commune known =
                repositories.editing(
                        Communes.WORKSPACE,
                        session -> Communes.find(session, commune).orElse(null));
        GuardedWords guarded =
                id == null
                        ? GuardedWords.NONE
                        : repositories.editing(
                                type.workspace(), session -> GuardedNames.of(session, id));
        if (known == null) {
            return new Surroundings(today(), "", List.of(), SimilarItems.NONE, links)
                    .guarding(guarded);
        }
        List<String> contacts =
                List.of("telephone", "email").stream()
                        .flatMap(
                                setting ->
                                        List.of(known.setting(setting), known.inherited(setting))
                                                .stream())
                        .flatMap(value -> List.of(value.split("[;,\\n]")).stream())
                        .collect(Collectors.toList());
        return new Surroundings(
                        today(),
                        known.name(),
                        contacts,
                        signature ->
                                repositories.editing(
                                        type.workspace(),
                                        session ->
                                                PublishedSignatures.alike(
                                                        session, type, commune, id, signature)),
                        links)
                .guarding(guarded);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
    }
}
