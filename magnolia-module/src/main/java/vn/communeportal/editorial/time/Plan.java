package vn.communeportal.editorial.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import javax.inject.Singleton;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.CaseFile;
import vn.communeportal.editorial.CaseFilter;
import vn.communeportal.editorial.CaseFinder;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.State;
import vn.communeportal.host.Repositories;
import vn.communeportal.text.Vietnamese;

/** What is planned in a commune: publications, ends of publications, and what is due when. */
@Singleton
public final class Plan {

    private static final int MANY = 500;

    private static final Set<State> AT_WORK =
            EnumSet.of(
                    State.SUBMITTED,
                    State.IN_EDITING,
                    State.IN_REVIEW,
                    State.RETURNED,
                    State.APPROVED);

    private final Repositories repositories;
    private final CaseFinder finder;
    private final EditorialDesk desk;
    private final Timetables timetables;

    @Inject
    public Plan(
            Repositories repositories,
            CaseFinder finder,
            EditorialDesk desk,
            Timetables timetables) {
        this.repositories = repositories;
        this.finder = finder;
        this.desk = desk;
        this.timetables = timetables;
    }

    /**
     * What is planned between two days, both included, that the person may see; by day and time.
     */
    public List<PlannedEntry> of(String login, String commune, LocalDate first, LocalDate last) {
        Actor actor = desk.actor(login, commune);
        if (!actor.isMember()) {
            return List.of();
        }
        List<PlannedEntry> entries = new ArrayList<>();
        for (ContentType type : ContentTypes.shipped().all()) {
            add(entries, commune, type, State.SCHEDULED, PlannedEntry.Kind.PUBLISH, first, last);
            add(entries, commune, type, State.PUBLISHED, PlannedEntry.Kind.EXPIRE, first, last);
        }
        Timetable timetable = timetables.of(commune);
        for (CaseFile file : finder.all(commune, new CaseFilter().states(AT_WORK))) {
            MyWork.dueDay(timetable, file)
                    .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                    .ifPresent(
                            day ->
                                    entries.add(
                                            new PlannedEntry(
                                                    day, null, PlannedEntry.Kind.DUE, file)));
        }
        return entries.stream()
                .filter(entry -> actor.maySee(entry.file().subject()))
                .sorted(
                        Comparator.comparing(PlannedEntry::day)
                                .thenComparing(entry -> entry.time().orElse(Instant.MAX)))
                .collect(Collectors.toList());
    }

    private void add(
            List<PlannedEntry> entries,
            String commune,
            ContentType type,
            State state,
            PlannedEntry.Kind kind,
            LocalDate first,
            LocalDate last) {
        String property =
                kind == PlannedEntry.Kind.PUBLISH
                        ? ItemNodes.PUBLISH_FROM
                        : ItemNodes.PUBLISH_UNTIL;
        ItemQuery query =
                ItemQuery.of(commune, type)
                        .states(List.of(state.id()))
                        .between(
                                property,
                                first.atStartOfDay(Vietnamese.ZONE).toInstant(),
                                last.plusDays(1).atStartOfDay(Vietnamese.ZONE).toInstant())
                        .orderBy(property, true)
                        .page(1, MANY);
        repositories
                .editing(
                        type.workspace(),
                        session -> Items.list(session, query, node -> CaseFile.read(type, node)))
                .items()
                .forEach(
                        file -> {
                            Instant time = file.item().content().time(property).orElseThrow();
                            entries.add(new PlannedEntry(DueDate.dayOf(time), time, kind, file));
                        });
    }
}
