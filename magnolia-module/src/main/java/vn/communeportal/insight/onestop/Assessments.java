package vn.communeportal.insight.onestop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.Content;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.Role;
import vn.communeportal.editorial.TransitionRefusedException;
import vn.communeportal.host.Repositories;
import vn.communeportal.register.Record;
import vn.communeportal.register.RecordDesk;
import vn.communeportal.register.Records;

/**
 * The assessments of a commune's one-stop office. Editing members and administrators read them;
 * secretary and those who approve enter them; what was entered stays in the history.
 */
@Singleton
public final class Assessments {

    private final RecordDesk desk;

    @Inject
    public Assessments(Repositories repositories, EditorialDesk editorial, Clock clock) {
        desk =
                new RecordDesk(
                        new Records(repositories, clock, ContentTypes.ofRecords(Assessment.TYPE)),
                        editorial,
                        actor -> actor.isEditing() || actor.isAdministrator(),
                        Assessments::mayEnter);
    }

    private static boolean mayEnter(Actor actor) {
        return actor.has(Role.SECRETARY) || actor.isApproving() || actor.isAdministrator();
    }

    public boolean mayWrite(String login, String commune) {
        return desk.mayWrite(login, commune);
    }

    /** The newest period first; none for those who may not read them. */
    public List<Assessment> all(String login, String commune) {
        return desk.all(login, commune).stream()
                .map(record -> new Assessment(record.content()))
                .sorted(Comparator.comparing(Assessment::to).reversed())
                .collect(Collectors.toList());
    }

    /**
     * Enters the assessment of a period, or changes it.
     *
     * @param content with the points of all indicators
     * @throws TransitionRefusedException if the person may not, or it is not in order
     */
    public void save(String login, String commune, LocalDate from, LocalDate to, Content content)
            throws TransitionRefusedException {
        Content whole = content.with("periodFrom", from).with("periodTo", to);
        Optional<Record> known =
                desk.all(login, commune).stream()
                        .filter(record -> isOf(record.content(), from, to))
                        .findFirst();
        if (known.isPresent()) {
            desk.change(login, commune, known.get().id(), known.get().revision(), "", whole);
        } else {
            desk.add(login, commune, whole);
        }
    }

    private static boolean isOf(Content content, LocalDate from, LocalDate to) {
        return content.date("periodFrom").equals(Optional.of(from))
                && content.date("periodTo").equals(Optional.of(to));
    }
}
