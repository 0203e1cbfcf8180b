package vn.communeportal.samples;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.jcr.Node;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.content.procedure.ImportReport;
import vn.communeportal.content.procedure.ProcedureImporter;
import vn.communeportal.content.procedure.ProcedureSource;
import vn.communeportal.editorial.CasesOfImports;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.State;
import vn.communeportal.host.Publishing;
import vn.communeportal.host.PublishingException;
import vn.communeportal.host.Repositories;
import vn.communeportal.text.Vietnamese;

/** Brings sample procedures into a commune by the importer, then has its board publish them. */
final class SampleProcedures {

    private static final ContentType PROCEDURE =
            ContentTypes.shipped().named(ContentTypes.PROCEDURE);

    /** From the import of a procedure to its publication. */
    private static final Duration UNTIL_PUBLISHED = Duration.ofHours(26);

    private final Repositories repositories;
    private final Publishing publishing;
    private final SampleCommune commune;
    private final SampleBoard board;

    SampleProcedures(
            Repositories repositories,
            Publishing publishing,
            SampleCommune commune,
            SampleBoard board) {
        this.repositories = repositories;
        this.publishing = publishing;
        this.commune = commune;
        this.board = board;
    }

    /** As many as the commune's sections have; the first files of the folder. */
    void install() throws PublishingException {
        int count = commune.sections().stream().mapToInt(SectionPlan::procedures).sum();
        if (count == 0) {
            return;
        }
        String author = board.logins(Role.EDITOR).get(0);
        List<LocalDate> days =
                new SampleCalendar(commune.from(), commune.to(), commune.daysOff())
                        .workingDays(count, SampleRandom.of(commune.id(), "procedures"));
        for (int i = 0; i < count; i++) {
            Clock then =
                    Clock.fixed(
                            SampleCalendar.officeHour(
                                            days.get(i), SampleRandom.of(commune.id(), "hour" + i))
                                    .minus(UNTIL_PUBLISHED),
                            Vietnamese.ZONE);
            ImportReport report =
                    new ProcedureImporter(repositories, then, new CasesOfImports())
                            .importAll(List.of(source(i + 1)), commune.id(), author);
            report.entries().stream()
                    .filter(entry -> entry.outcome() != ImportReport.Outcome.CREATED)
                    .findFirst()
                    .ifPresent(
                            entry -> {
                                throw new IllegalStateException("Not imported: " + entry.source());
                            });
        }
        publishing.publishAll(PROCEDURE.workspace(), publish(author));
    }

    private List<String> publish(String author) {
        SampleHistory history = new SampleHistory(board);
        return repositories.editing(
                PROCEDURE.workspace(),
                session -> {
                    List<String> paths = new ArrayList<>();
                    ItemQuery all = ItemQuery.of(commune.id(), PROCEDURE).page(1, 1000);
                    for (Item item : Items.list(session, all).items()) {
                        Node node = session.getNode(item.path());
                        Instant time = item.modifiedAt().orElseThrow().plus(UNTIL_PUBLISHED);
                        history.tell(
                                node,
                                PROCEDURE,
                                State.PUBLISHED,
                                time,
                                author,
                                SampleRandom.of(commune.id(), item.slug()));
                        paths.add(item.path());
                    }
                    session.save();
                    return paths;
                });
    }

    private static ProcedureSource source(int number) {
        String name = String.format("3.9990%02d.json", number);
        return new ProcedureSource(
                name,
                () -> {
                    try (InputStream in =
                            SampleProcedures.class.getResourceAsStream(
                                    YamlNode.FOLDER + "procedures/" + name)) {
                        if (in == null) {
                            throw new IOException("Not on the class path: " + name);
                        }
                        return in.readAllBytes();
                    }
                });
    }
}
