package vn.communeportal.content.procedure;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.communeportal.content.Commune;
import vn.communeportal.content.Communes;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentRules;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.content.Section;
import vn.communeportal.content.procedure.ImportReport.Entry;
import vn.communeportal.content.procedure.ImportReport.Outcome;
import vn.communeportal.host.Repositories;
import vn.communeportal.host.UncheckedRepositoryException;

/**
 * Brings procedures from files into a commune, as drafts for its board.
 *
 * <p><b>Again and again.</b> A procedure is found by its code, so a second run makes no doubles. A
 * file that says what it said last time changes nothing, whatever the board made of the item since.
 * A file that says something new is written only over a draft that nobody else has touched;
 * otherwise it is reported as differing.
 *
 * <p><b>All or nothing.</b> Each procedure is one save; a file that cannot be read writes nothing
 * and stops no other.
 */
public final class ProcedureImporter {

    private static final Logger log = LoggerFactory.getLogger(ProcedureImporter.class);

    /** Fingerprint of what the last import wrote. */
    private static final String IMPORT_DIGEST = "importDigest";

    private static final ContentType TYPE = ContentTypes.shipped().named(ContentTypes.PROCEDURE);

    private final Repositories repositories;
    private final Clock clock;
    private final ImportedCases cases;

    @Inject
    public ProcedureImporter(Repositories repositories, Clock clock, ImportedCases cases) {
        this.repositories = repositories;
        this.clock = clock;
        this.cases = cases;
    }

    /**
     * Imports the files in their order. Whoever calls has checked that the person may.
     *
     * @param login whose drafts new procedures are
     * @throws IllegalArgumentException if there is no such commune, or it has no section for
     *     procedures; nothing was written then
     */
    public ImportReport importAll(List<ProcedureSource> sources, String commune, String login) {
        String section = section(commune);
        Map<String, String> fileByCode = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (ProcedureSource source : sources) {
            entries.add(importOne(source, commune, section, login, fileByCode));
        }
        return new ImportReport(entries);
    }

    private String section(String communeId) {
        Commune commune =
                repositories
                        .editing(Communes.WORKSPACE, session -> Communes.find(session, communeId))
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "No commune \"" + communeId + "\""));
        return commune.sections().stream()
                .filter(section -> section.contentType().equals(TYPE.name()))
                .findFirst()
                .map(Section::code)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "Commune \""
                                                + communeId
                                                + "\" has no section for procedures"));
    }

    private Entry importOne(
            ProcedureSource source,
            String commune,
            String section,
            String login,
            Map<String, String> fileByCode) {
        ReadProcedure procedure;
        try {
            procedure = ProcedureReader.read(source.read(), section);
        } catch (UnreadableSourceException e) {
            return Entry.failed(source.name(), "", e.getMessage(), e.arguments().toArray());
        } catch (IOException e) {
            log.warn("Could not read {}", source.name(), e);
            return Entry.failed(source.name(), "", "import.failed.read");
        }
        String earlier = fileByCode.putIfAbsent(procedure.code(), source.name());
        if (earlier != null) {
            return Entry.failed(
                    source.name(), procedure.code(), "import.failed.duplicate", earlier);
        }
        try {
            Optional<String> id = id(commune, procedure.code());
            Outcome outcome =
                    repositories.changing(
                            TYPE.workspace(),
                            id.orElse("/" + commune + "/" + procedure.code()),
                            session -> write(session, id, commune, login, procedure));
            return Entry.of(
                    source.name(),
                    procedure,
                    outcome,
                    ContentRules.check(TYPE, procedure.content()));
        } catch (UncheckedRepositoryException e) {
            log.warn("Could not write procedure {}", procedure.code(), e);
            return Entry.failed(source.name(), procedure.code(), "import.failed.write");
        }
    }

    /** The item, as the board's app names it when it changes it. */
    private Optional<String> id(String commune, String code) {
        return repositories.editing(
                TYPE.workspace(),
                session -> {
                    Optional<Node> found = find(session, commune, code);
                    return found.isPresent()
                            ? Optional.of(found.get().getIdentifier())
                            : Optional.empty();
                });
    }

    /**
     * @param id of the item; empty if there was none a moment ago
     */
    private Outcome write(
            Session session,
            Optional<String> id,
            String commune,
            String login,
            ReadProcedure procedure)
            throws RepositoryException {
        Optional<Node> found =
                id.isPresent()
                        ? Optional.of(session.getNodeByIdentifier(id.get()))
                        : find(session, commune, procedure.code());
        Outcome outcome;
        Instant now = clock.instant();
        String digest = ContentDigest.of(TYPE.fields(), procedure.content());
        if (found.isEmpty()) {
            Node item = Items.create(session, TYPE, commune, procedure.content(), now);
            item.setProperty(ItemNodes.IMPORT_KEY, procedure.code());
            item.setProperty(IMPORT_DIGEST, digest);
            cases.open(item, login, now);
            outcome = Outcome.CREATED;
        } else {
            outcome = compare(found.get(), login, procedure.content(), digest);
            if (outcome == Outcome.UPDATED) {
                Items.write(TYPE, procedure.content(), found.get(), now);
                found.get().setProperty(IMPORT_DIGEST, digest);
                cases.noteUpdate(found.get(), login, now);
            }
        }
        if (outcome == Outcome.CREATED || outcome == Outcome.UPDATED) {
            session.save();
        }
        return outcome;
    }

    private Outcome compare(Node item, String login, Content content, String digest)
            throws RepositoryException {
        cases.takeTurn(item, login);
        String lastImport =
                item.hasProperty(IMPORT_DIGEST) ? item.getProperty(IMPORT_DIGEST).getString() : "";
        Content current = Items.read(TYPE, item).content();
        if (digest.equals(lastImport) || current.equals(content)) {
            return Outcome.UNCHANGED;
        }
        boolean asImported = ContentDigest.of(TYPE.fields(), current).equals(lastImport);
        return asImported && cases.isDraft(item) ? Outcome.UPDATED : Outcome.DIFFERS;
    }

    /** The item of an earlier import, or one that the board made itself. */
    private static Optional<Node> find(Session session, String commune, String code)
            throws RepositoryException {
        ItemQuery query =
                ItemQuery.of(commune, TYPE)
                        .whereAny(List.of(ItemNodes.IMPORT_KEY, "code"), code)
                        .page(1, 1);
        return Items.list(session, query, node -> node).items().stream().findFirst();
    }
}
