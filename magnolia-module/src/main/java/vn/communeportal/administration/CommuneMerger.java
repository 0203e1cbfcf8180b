package vn.communeportal.administration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Item;
import vn.communeportal.content.Problem;
import vn.communeportal.content.Section;
import vn.communeportal.editorial.Resettlement;
import vn.communeportal.host.PublishingException;
import vn.communeportal.host.Repositories;
import vn.communeportal.templating.CommunePages;
import vn.communeportal.templating.PortalAddress;
import vn.communeportal.templating.PublicItems;

/** Does a merger that has been decided, from wherever it was cut off. */
final class CommuneMerger {

    private static final Logger log = LoggerFactory.getLogger(CommuneMerger.class);
    private static final int SHOWN_TITLES = 5;

    private final Repositories repositories;
    private final CommuneRecords records;
    private final Resettlement resettlement;
    private final PublicItems items;
    private final CommunePages pages;

    CommuneMerger(
            Repositories repositories,
            CommuneRecords records,
            Resettlement resettlement,
            PublicItems items,
            CommunePages pages) {
        this.repositories = repositories;
        this.records = records;
        this.resettlement = resettlement;
        this.items = items;
        this.pages = pages;
    }

    /** Everything that speaks against a merger; empty if it can be, or has been done. */
    List<Problem> check(Commune former, Commune successor) {
        if (former.successor().filter(successor.id()::equals).isPresent()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        if (former.id().equals(successor.id())) {
            problems.add(Problem.in("", "problem.commune.mergerWithItself"));
        }
        if (former.successor().isPresent()) {
            problems.add(Problem.in("", "problem.commune.mergedAlready", former.name()));
        }
        if (!successor.isOpen()) {
            problems.add(Problem.in("", "problem.commune.successorClosed", successor.name()));
        }
        if (!former.setting(Commune.DOMAIN).isEmpty()
                && successor.setting(Commune.DOMAIN).isEmpty()) {
            problems.add(Problem.in("", "problem.commune.successorDomain", successor.name()));
        }
        List<String> unfinished = resettlement.unfinished(former.id());
        if (!unfinished.isEmpty()) {
            problems.add(
                    Problem.in(
                            "",
                            "problem.commune.unfinished",
                            unfinished.size(),
                            String.join(
                                    "; ",
                                    unfinished.subList(
                                            0, Math.min(SHOWN_TITLES, unfinished.size())))));
        }
        return problems;
    }

    /** One at a time: the job may come while the person's own call is at it. */
    synchronized void goOn(String formerId) throws PublishingException {
        Commune former = find(formerId).orElseThrow(IllegalStateException::new);
        if (former.status() != Commune.Status.MERGING) {
            return;
        }
        String successorId = former.successor().orElseThrow(IllegalStateException::new);
        addSections(former, successorId);
        pages.create(find(successorId).orElseThrow(IllegalStateException::new));
        resettlement.rememberAddresses(formerId, addressIn(former));
        resettlement.move(former, successorId);
        records.changes()
                .note(
                        formerId,
                        "moved",
                        (session, commune) -> {
                            Map<String, String> settings = new HashMap<>(commune.settings());
                            settings.put(Commune.STATUS, Commune.Status.MERGED.id());
                            Communes.write(
                                    session, new Commune(formerId, settings, commune.sections()));
                            return CommuneLog.settings(commune.settings(), settings);
                        });
        log.info("Commune {} is merged into {}", formerId, successorId);
    }

    private Function<Item, Optional<String>> addressIn(Commune former) {
        return item -> items.addressOf(former, item.type(), item.id()).map(PortalAddress::path);
    }

    /** The successor gets the sections that it lacks, in no menu, so that no item loses its own. */
    private void addSections(Commune former, String successorId) throws PublishingException {
        records.changes()
                .note(
                        successorId,
                        "takesOver",
                        (session, successor) -> {
                            List<Section> sections = new ArrayList<>(successor.sections());
                            for (Section section : former.sections()) {
                                if (successor.section(section.code()).isEmpty()) {
                                    sections.add(taken(section, former, successor));
                                }
                            }
                            Communes.write(
                                    session,
                                    new Commune(successorId, successor.settings(), sections));
                            return CommuneLog.sections(successor.sections(), sections);
                        });
    }

    private static Section taken(Section section, Commune former, Commune successor) {
        boolean free = successor.sectionBySlug(section.slug()).isEmpty();
        return new Section(
                        section.code(),
                        free ? section.slug() : section.slug() + "-" + former.id(),
                        section.name(),
                        section.englishName(),
                        section.contentType(),
                        false)
                .fulfilling(section.fulfils());
    }

    private Optional<Commune> find(String id) {
        return repositories.editing(Communes.WORKSPACE, session -> Communes.find(session, id));
    }
}
