package vn.communeportal.insight;

import java.time.LocalDate;
import javax.inject.Inject;
import javax.inject.Singleton;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import vn.communeportal.content.ContentType;
import vn.communeportal.content.ContentTypes;
import vn.communeportal.content.Item;
import vn.communeportal.content.ItemNodes;
import vn.communeportal.content.ItemQuery;
import vn.communeportal.content.Items;
import vn.communeportal.editorial.Actor;
import vn.communeportal.editorial.EditorialDesk;
import vn.communeportal.editorial.History;
import vn.communeportal.editorial.time.Timetable;
import vn.communeportal.editorial.time.Timetables;
import vn.communeportal.host.Repositories;
import vn.communeportal.insight.figures.ItemCourse;
import vn.communeportal.text.Vietnamese;

/**
 * Measures how long items take from submission to their first publication, by step and by unit, as
 * their histories tell it. For editing members and administrators.
 */
@Singleton
public final class Timeliness {

    private final Repositories repositories;
    private final EditorialDesk desk;
    private final Timetables timetables;

    @Inject
    public Timeliness(Repositories repositories, EditorialDesk desk, Timetables timetables) {
        this.repositories = repositories;
        this.desk = desk;
        this.timetables = timetables;
    }

    public boolean mayRead(String login, String commune) {
        Actor actor = desk.actor(login, commune);
        return actor.isEditing() || actor.isAdministrator();
    }

    /**
     * What was first published between two days, both included; nothing for those who may not read
     * it.
     */
    public TimelinessReport report(String login, String commune, LocalDate first, LocalDate last) {
        TimelinessReport report = new TimelinessReport();
        if (!mayRead(login, commune)) {
            return report;
        }
        Timetable timetable = timetables.of(commune);
        for (ContentType type : ContentTypes.shipped().all()) {
            ItemQuery query =
                    ItemQuery.of(commune, type)
                            .between(
                                    ItemNodes.PUBLISHED_AT,
                                    first.atStartOfDay(Vietnamese.ZONE).toInstant(),
                                    last.plusDays(1).atStartOfDay(Vietnamese.ZONE).toInstant())
                            .page(1, Integer.MAX_VALUE);
            repositories.editing(
                    type.workspace(),
                    session ->
                            Items.list(
                                    session,
                                    query,
                                    node -> {
                                        measure(type, node, timetable, report);
                                        return node.getName();
                                    }));
        }
        return report;
    }

    private static void measure(
            ContentType type, Node node, Timetable timetable, TimelinessReport report)
            throws RepositoryException {
        Item item = Items.read(type, node);
        ItemCourse course = ItemCourse.of(History.of(node), timetable);
        course.stays().forEach(stay -> report.step(stay.state(), stay.duration(), stay.isLate()));
        course.taken()
                .ifPresent(
                        taken -> report.item(item.content().text("unit"), taken, course.isLate()));
    }
}
